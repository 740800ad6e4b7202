import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';

import type { paths } from './generated/schema.js';

/** All operations of the MMS, typed: `client.GET('/account/account/account/{PK_Account}', { params: … })`. */
type PlainClient = Client<paths>;

/** What a request is sent with: a session, or an identity and its signature. */
export type Credentials = { MMSSession: string } | { MMSAuth: string; MMSAuthSig: string };

/** A client of the MMS at `baseUrl`, anonymous until it is given credentials. */
export const mmsClient = (baseUrl: string, credentials?: Credentials): PlainClient =>
  createClient<paths>({ baseUrl, ...(credentials ? { headers: credentials } : {}) });
