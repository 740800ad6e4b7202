import { Controller, ForbiddenException, Get, Header, NotFoundException, Param } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Keys, Public, Sessions, SignedIn } from '@app/access';
import { Conditional, Extension } from '@app/server';

import { DeviceIdentityView, IdentityView, toIdentityView } from './session.dto.js';

const jwks = {
  type: 'object' as const,
  required: ['keys'],
  properties: {
    keys: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['kty', 'n', 'e', 'kid', 'alg', 'use'],
        properties: {
          kty: { type: 'string' as const, example: 'RSA' },
          n: { type: 'string' as const },
          e: { type: 'string' as const, example: 'AQAB' },
          kid: { type: 'string' as const },
          alg: { type: 'string' as const, example: 'RS256' },
          use: { type: 'string' as const, example: 'sig' },
        },
      },
    },
  },
};

@ApiTags('info/session')
@Controller('info/session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly keys: Keys,
  ) {}

  @Get('token')
  @SignedIn()
  @Header('content-type', 'text/plain')
  @ApiOperation({
    summary: 'Exchange an identity for a session',
    description:
      'Send `Identity` and `IdentitySignature` of a login unchanged in the headers `MMSAuth` and `MMSAuthSig`. The body is the session id and nothing else: 38 characters to be sent in the header `MMSSession`, to any server, until the identity expires or its user logs out.',
  })
  @ApiOkResponse({
    description: 'The session id',
    content: {
      'text/plain': {
        schema: { type: 'string', minLength: 38, maxLength: 38, pattern: '^[0-9A-F]{38}$' },
        example: '00000112345611223344556677889900112233',
      },
    },
  })
  createSession(@CurrentCaller() caller: Caller): Promise<string> {
    return this.sessions.start(caller.claims);
  }

  @Get('session/:SessionId')
  @SignedIn()
  @ApiOperation({
    summary: 'Read the identity that a session stands for',
    description: 'The caller may look at any session of their own user.',
  })
  @ApiExtraModels(IdentityView, DeviceIdentityView)
  @ApiOkResponse({
    description: 'The identity of a user, or of a gateway',
    schema: { anyOf: [{ $ref: getSchemaPath(IdentityView) }, { $ref: getSchemaPath(DeviceIdentityView) }] },
  })
  @ApiForbiddenResponse({ description: "Another user's session" })
  @ApiNotFoundResponse({ description: 'No such session' })
  async getSession(
    @CurrentCaller() caller: Caller,
    @Param('SessionId') id: string,
  ): Promise<IdentityView | DeviceIdentityView> {
    const found = await this.sessions.caller(id);
    if (!found) throw new NotFoundException('No such session');
    const same = found.userId === caller.userId && found.deviceId === caller.deviceId;
    if (!same) throw new ForbiddenException("That is another user's session");
    return toIdentityView(found.claims);
  }

  @Get('keys')
  @Public()
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read the keys that verify identities',
    description: 'A JWKS. The signature is PKCS#1 v1.5 with SHA-256 over the base64 text of the identity.',
  })
  @ApiOkResponse({
    description: 'The key that signs now, and older ones whose identities are still good',
    schema: jwks,
  })
  getKeys(): { keys: Record<string, unknown>[] } {
    return { keys: this.keys.jwks() };
  }
}
