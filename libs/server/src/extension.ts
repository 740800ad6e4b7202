import { ApiExtension } from '@nestjs/swagger';

/** The route is ours: the document has none like it. */
export const Extension = () => ApiExtension('x-mms-extension', true);
