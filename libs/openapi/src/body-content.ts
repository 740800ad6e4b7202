import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Where the types of a body are written until the document is completed. */
export const BODY_CONTENT = 'x-body-content';

/** The body of a request that comes in several types, or in another one than JSON: the library knows one schema for all. */
export const BodyContent = (content: Record<string, object>) => applyDecorators(ApiExtension(BODY_CONTENT, content));
