import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiQuery, getSchemaPath } from '@nestjs/swagger';
import { BodyContent } from '@app/openapi';

import { StoreArguments } from './store-arguments.js';

class StoreForm extends StoreArguments {
  @ApiProperty({ type: 'string', format: 'binary', description: 'The file' })
  Data: unknown;
}

class StoreBody extends StoreArguments {
  @ApiProperty({ description: 'The bytes of the file in base64', example: 'aGVsbG8gd29ybGQ=' })
  Data: string;
}

const schemaOf = (type: typeof StoreArguments) => ({ schema: { $ref: getSchemaPath(type) } });

const content = {
  'multipart/form-data': schemaOf(StoreForm),
  'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
  'application/json': schemaOf(StoreBody),
};

/** How a file may come, for the document. */
export const UploadBody = () =>
  applyDecorators(
    ApiExtraModels(StoreForm, StoreBody),
    ApiQuery({ type: StoreArguments, required: false } as never),
    BodyContent(content),
  );
