import type { HttpStatus } from '@nestjs/common';
import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { Requires } from '@app/access';

const failures: [number, string][] = [
  [404, 'No such gateway'],
  [405, 'TRACE is not relayed'],
  [429, 'The account of the gateway has used up what it may, or one above it has; the detail names the limit'],
  [502, 'The gateway did not answer, or its tunnel was lost before it did'],
  [503, 'The gateway has no open tunnel'],
  [504, 'The gateway has taken more than ten minutes to answer'],
];

/** What is common to the methods by which a gateway can be asked. */
export const Relayed = (method: string) =>
  applyDecorators(
    Requires('use_relay'),
    ApiOperation({
      summary: `${method} something from a gateway`,
      description: `Everything behind the id is the gateway's: path, query, headers and body go to its web server, and its status, headers and body come back, as they come. \`port_3480/…\` is a path of the gateway, too. Any other method but CONNECT and TRACE is relayed as well; so are WebSockets.

The session may stand in the header, in the path (\`…/device/{PK_Device}/session/{MMSSession}/…\`) or in the query. What is a credential for this service, and what says who asks, is taken out; \`X-Forwarded-For\` and \`Forwarded\` tell the gateway who asks.

An answer that breaks off has lost its gateway: its connection is ended before its body is whole. Elsewhere than on the relay's own host name, answers carry a Content-Security-Policy that keeps their scripts from this service.`,
    }),
    ApiParam({
      name: 'path',
      schema: { type: 'string' },
      example: 'port_3480/data_request',
      description: 'What the gateway is asked for; slashes are not escaped',
    }),
    ApiQuery({
      name: 'MMSSession',
      required: false,
      schema: { type: 'string' },
      description: 'The session, where no header can be sent',
    }),
    ApiQuery({
      name: 'Method',
      required: false,
      schema: { type: 'string', enum: ['GET', 'POST', 'PUT', 'DELETE'] },
      description: 'The method that the gateway is to see instead',
    }),
    ApiOkResponse({
      description: 'What the gateway answers, whatever that is; its status may be any other, too',
      content: { '*/*': { schema: {} } },
    }),
    ...failures.map(([status, description]) => ApiResponse({ status: status as HttpStatus, description })),
  );
