import type { ExecutionContext } from '@nestjs/common';
import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';

import type { Access } from './access.decorator.js';
import { ACCESS } from './access.decorator.js';
import type { Caller } from './caller.js';
import { nameOf } from './caller.js';
import type { Carrier } from './carried.js';
import { CARRIED } from './carried.js';
import type { Counting } from './throttle.js';
import { IDENTITY, SESSION, TOKEN } from './strategies.js';
import { tokenIn } from './tokens.js';

interface Request {
  headers: Record<string, unknown>;
  user?: Caller;
}

/** Lets a request through that its route is open to; a route that declares nothing is open to nobody. */
@Injectable()
export class AccessGuard extends AuthGuard([SESSION, IDENTITY, TOKEN]) {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler()) ?? [];
    const http = context.switchToHttp();
    const reply = http.getResponse<Counting>();
    if (access === 'public') return counted(reply);

    const request = http.getRequest<Request>();
    const carrier = this.reflector.get<Carrier | undefined>(CARRIED, context.getHandler());
    if (carrier) Object.assign(request.headers, carrier(request as never));
    if (access === 'public, or signed in' && !sendsCredentials(request)) return counted(reply);

    try {
      await super.canActivate(context);
    } catch (error) {
      reply.countFor(null);
      throw error;
    }
    const caller = request.user;
    if (caller) reply.countFor(nameOf(caller));
    if (typeof access === 'string' && caller?.tokenId) {
      throw new ForbiddenException('This needs a person: an API token is not enough');
    }
    const anyOf = typeof access === 'string' ? null : Array.isArray(access) ? access : access.gatewayOr;
    const isGateway = typeof access === 'object' && 'gatewayOr' in access && caller?.deviceId;
    if (anyOf && !isGateway && !anyOf.some((permission) => caller?.grants.has(permission))) {
      throw new ForbiddenException(`This needs the permission ${anyOf.join(' or ')}`);
    }
    return true;
  }

  /** None of the strategies found anything to look at. */
  override handleRequest<Found>(error: unknown, caller: Found | false): Found {
    if (error) throw error as Error;
    if (!caller) throw new UnauthorizedException('invalid session');
    return caller;
  }
}

const counted = (reply: Counting): true => {
  reply.countFor(null);
  return true;
};

const sendsCredentials = ({ headers }: Request) =>
  'mmssession' in headers || 'mmsauth' in headers || tokenIn(headers.authorization) !== null;
