import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags, ApiTooManyRequestsResponse } from '@nestjs/swagger';
import { CredentialsAlso, Requires } from '@app/access';
import { Extension, StrictQuery } from '@app/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ProxyQuery } from './proxy.dto.js';
import { OwnRouter } from './own-router.js';

/** What pages send instead of the headers of the API, so as not to be taken for the caller themselves. */
function proxyHeaders({ headers }: FastifyRequest): Record<string, string | undefined> {
  const { mmsproxyauth, mmsproxyauthsig } = headers;
  if (mmsproxyauth === undefined) return {};
  return { mmsauth: String(mmsproxyauth), mmsauthsig: String(mmsproxyauthsig ?? ''), mmssession: undefined };
}

/** As long as it may be, in characters; text and JSON have no others. */
const text = { schema: { type: 'string' as const, maxLength: 1_048_576, pattern: '^[^\\u0000]*$' } };

@ApiTags('relay/relay')
@Controller('relay/relay/proxy')
export class ProxyController {
  constructor(private readonly router: OwnRouter) {}

  @Get()
  @Requires('use_relay')
  @CredentialsAlso(proxyHeaders)
  @Extension()
  @ApiOperation({
    summary: 'Read from another of our servers',
    description:
      'For pages that a browser keeps from asking another host. `url` is a GET request of the API at one of our own servers, percent-encoded or, without a query, as it is; it is answered by this very server, for the identity in `MMSProxyAuth` and `MMSProxyAuthSig`, or else for the caller. Cookies play no part. Logins, gateways and other hosts cannot be reached. The answer is at most 1 MiB.',
  })
  @ApiOkResponse({
    description: 'What it answers',
    content: { 'text/plain': text, 'application/json': { schema: {} } },
  })
  @ApiNotFoundResponse({ description: 'It answers so' })
  @ApiTooManyRequestsResponse({ description: 'It answers so' })
  async readThrough(
    @StrictQuery() { url }: ProxyQuery,
    @Req() { headers, ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.router.answer(url, headers, ip);
    void reply.status(answer.status).headers(answer.headers);
    return answer.body;
  }
}
