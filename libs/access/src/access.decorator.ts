import { applyDecorators, createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiForbiddenResponse, ApiSecurity, ApiUnauthorizedResponse } from '@nestjs/swagger';

import type { Caller } from './caller.js';
import type { Permission } from './permissions.js';

/** What a route says about who may call it: at least one of these permissions, or a word. */
export type Access = Permission[] | { gatewayOr: Permission[] } | 'signed in' | 'public' | 'public, or signed in';

export const ACCESS = 'open-mms:access';

const credentials = ({ token = false } = {}) =>
  applyDecorators(
    ApiSecurity('MMSSession'),
    ApiSecurity({ MMSAuth: [], MMSAuthSig: [] }),
    ...(token ? [ApiSecurity('Token')] : []),
    ApiUnauthorizedResponse({ description: 'The session or identity is missing, wrong or has ended' }),
  );

/** The route answers a caller who holds at least one of the permissions. */
export const Requires = (...anyOf: [Permission, ...Permission[]]) =>
  applyDecorators(
    SetMetadata(ACCESS, anyOf),
    ApiExtension('x-permissions', anyOf),
    credentials({ token: true }),
    ApiForbiddenResponse({ description: `The caller lacks ${anyOf.join(' or ')} there` }),
  );

/** The route answers a gateway about itself, and a user who holds at least one of the permissions. */
export const RequiresOrGateway = (...anyOf: [Permission, ...Permission[]]) =>
  applyDecorators(
    SetMetadata(ACCESS, { gatewayOr: anyOf }),
    ApiExtension('x-permissions', anyOf),
    credentials({ token: true }),
    ApiForbiddenResponse({ description: `Neither the gateway itself nor somebody with ${anyOf.join(' or ')} there` }),
  );

/** The route answers any session or identity; what the service refuses, it says itself. */
export const SignedIn = () =>
  applyDecorators(SetMetadata(ACCESS, 'signed in'), ApiExtension('x-permissions', []), credentials());

/** The route answers anyone and looks at no credentials. */
export const Public = () =>
  applyDecorators(SetMetadata(ACCESS, 'public'), ApiExtension('x-permissions', []), ApiSecurity({}));

/** The route answers anyone; credentials that are sent must be good. */
export const SignedInIfSent = () =>
  applyDecorators(
    SetMetadata(ACCESS, 'public, or signed in'),
    ApiExtension('x-permissions', []),
    credentials(),
    ApiSecurity({}),
  );

/** The caller that the guard has found; undefined on a public route. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller | undefined =>
    context.switchToHttp().getRequest<{ user?: Caller }>().user,
);
