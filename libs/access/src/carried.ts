import { SetMetadata } from '@nestjs/common';

export const CARRIED = 'open-mms:carried';

type Headers = Record<string, string | string[] | undefined>;

/** Finds credentials elsewhere in a request, as the headers in which they are usually sent. */
export type Carrier = (request: never) => Headers;

/** The route, and no other, also takes credentials from where the carrier finds them; it may throw, too. */
export const CredentialsAlso = (carrier: Carrier) => SetMetadata(CARRIED, carrier);
