import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiNotFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CredentialsAlso, CurrentCaller, Requires } from '@app/access';
import { BodyArguments, PathId, QueryArguments } from '@app/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { credentialsAmongArguments } from './arguments.js';
import { OpenGatewayBody } from './uiredirect.dto.js';
import { UiredirectService } from './uiredirect.service.js';

const about = `Sets two cookies for the relay's own name and leads the browser to \`RedirectUrl\` there, which is then a page of the gateway, like everything else at that name.
\`MiOS\` is, URL-encoded, \`Identity,IdentitySignature,Server_Account,Server_Account_Alt\`; \`MMSGateway\` names the gateway and is signed over the first. Another gateway takes the place of the one before.
Only at the name of a relay: elsewhere 400. The API itself looks at no cookies. An API token is not enough, and pages of origins that nobody has allowed are refused.`;

@ApiTags('relay/relay')
@Controller('relay/relay/uiredirect')
export class UiredirectController {
  constructor(private readonly redirects: UiredirectService) {}

  @Post('device/:PK_Device')
  @HttpCode(302)
  @Requires('use_relay')
  @CredentialsAlso(credentialsAmongArguments)
  @ApiOperation({ summary: 'Open a gateway in the browser', description: about })
  @ApiFoundResponse({ description: 'To the page of the gateway' })
  @ApiNotFoundResponse({ description: 'No such device in reach' })
  openGateway(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @BodyArguments() body: OpenGatewayBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.open(caller, id, body, request, reply);
  }

  @Get('device/:PK_Device')
  @HttpCode(302)
  @Requires('use_relay')
  @CredentialsAlso(credentialsAmongArguments)
  @ApiOperation({ summary: 'Open a gateway in the browser, by a link', description: about })
  @ApiFoundResponse({ description: 'To the page of the gateway' })
  @ApiNotFoundResponse({ description: 'No such device in reach' })
  openGatewayByLink(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @QueryArguments() query: OpenGatewayBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.open(caller, id, query, request, reply);
  }

  private async open(
    caller: Caller,
    id: number,
    args: OpenGatewayBody,
    { headers, protocol, profile, relayHost }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const { host = '', origin, cookie } = headers;
    const asked = { host, origin, cookie, profile, isRelay: relayHost, isSecure: protocol === 'https' };
    void reply.headers(await this.redirects.open(caller, id, args, asked));
  }
}
