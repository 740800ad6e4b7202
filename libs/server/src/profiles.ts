import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

import { badArgument } from './problem.js';

/** The key of a unit, in lower case as Node has it. */
const KEY_HEADER = 'mmshwkey';

/** Where the service as it was deployed differed from its document; programs depend on either. */
export interface Profile {
  /** The status of a failed login. */
  failedLogin: 401 | 404;
  /** A 401 has the `MMSAuth error="…"` text as its body, not a problem. */
  unauthorizedAsText: boolean;
  /** Servers are named by the vendor's host names, bare. */
  deployedNames: boolean;
  /** `account/x/devices` answers ids as text and all that old programs read. */
  devicesAsText: boolean;
  /** The locator tells the firmware of what it finds. */
  locatorFirmware: boolean;
  /** Secrets are taken from the URL, not only from headers and bodies. */
  secretsInQuery: boolean;
  /** A gateway that cannot be reached is told by a text and status 500. */
  tunnelNotFound: boolean;
  /** `GET /alert` is answered, by which gateways with UI5 tell what happens. */
  alerts: boolean;
}

const profiles = {
  documented: {
    failedLogin: 401,
    unauthorizedAsText: false,
    deployedNames: false,
    devicesAsText: false,
    locatorFirmware: false,
    secretsInQuery: false,
    tunnelNotFound: false,
    alerts: false,
  },
  deployed: {
    failedLogin: 404,
    unauthorizedAsText: true,
    deployedNames: true,
    devicesAsText: true,
    locatorFirmware: true,
    secretsInQuery: true,
    tunnelNotFound: true,
    alerts: true,
  },
} as const satisfies Record<string, Profile>;

declare module 'fastify' {
  interface FastifyRequest {
    profile: Profile;
  }
}

/** Old programs have the vendor's host names built in; a request to one of those is answered as the vendor did. */
export function addProfiles(http: FastifyInstance, deployedHosts: string[]): void {
  const hosts = deployedHosts.map((host) => host.toLowerCase());
  const exact = new Set(hosts.filter((host) => !host.startsWith('*.')));
  const suffixes = hosts.filter((host) => host.startsWith('*.')).map((host) => host.slice(1));
  http.decorateRequest('profile', null as never);
  http.addHook('onRequest', (request, _, done) => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/\.?(:\d+)?$/, '');
    const deployed = exact.has(name) || suffixes.some((suffix) => name.endsWith(suffix));
    request.profile = deployed ? profiles.deployed : profiles.documented;
    done();
  });
  http.addHook('preValidation', ({ profile, query, headers }, _, done) => {
    const { HWKey } = query as { HWKey?: string | string[] };
    if (HWKey === undefined) return done();
    if (!profile.secretsInQuery)
      return done(badArgument('HWKey', 'must not stand in a URL: send it in the header MMSHWKey, or in the body'));
    headers[KEY_HEADER] ??= String(HWKey);
    done();
  });
}

/** The profile of the host name that the request was sent to. */
export const WireProfile = createParamDecorator(
  (_: unknown, context: ExecutionContext): Profile => context.switchToHttp().getRequest<{ profile: Profile }>().profile,
);
