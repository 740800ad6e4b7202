import { ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller, Permission } from '@app/access';
import { AccountScope, permissionNames, TOKEN_CHANGED, TOKEN_PREFIX } from '@app/access';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, AuthToken, Database } from '@app/database';
import { hashOf, newCode } from '@app/identity';
import { badArgument } from '@app/server';

import type { PostTokenBody } from './tokens.dto.js';

/** How many an account may have. */
const MOST = 100;

interface Made {
  token: AuthToken;
  /** What authorizes. */
  text: string;
}

/** A program that could make tokens could never be shut out. */
const never: Permission = 'manage_tokens';

/** API tokens of an account: made, listed, revoked. */
@Injectable()
export class TokensService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async list(caller: Caller, accountId: number): Promise<AuthToken[]> {
    await this.scope.check(caller, accountId, 'manage_tokens');
    return this.database.reading.manager.find(AuthToken, { where: { accountId }, order: { id: 'ASC' } });
  }

  async make(caller: Caller, accountId: number, body: PostTokenBody, request: NamedRequest | null): Promise<Made> {
    await this.scope.check(caller, accountId, 'manage_tokens');
    const permissions = permissionsIn(body.Permissions);
    const missing = permissions.find((name) => !caller.grants.has(name));
    if (missing) throw new ForbiddenException(`Nobody gives a token what they lack: ${missing}`);
    if (body.Expires !== undefined && body.Expires * 1000 <= Date.now()) throw badArgument('Expires', 'must lie ahead');
    const before = await this.database.answerBefore<number>(request);
    if (before !== undefined) {
      throw new ConflictException(
        `Token ${before} was made when this request first came, and shown only then; revoke it`,
      );
    }
    const text = TOKEN_PREFIX + newCode();
    const work = async (db: Writer): Promise<Made> => {
      await db.lock(AuthAccount, accountId);
      if ((await db.countBy(AuthToken, { accountId })) >= MOST) {
        throw new ForbiddenException(`An account has at most ${MOST} tokens`);
      }
      const token = db.create(AuthToken, {
        accountId,
        userId: caller.userId,
        name: body.Name,
        hash: hashOf(text),
        permissions: permissions.join(','),
        below: body.Below ?? false,
        createdAt: new Date(),
        expiresAt: body.Expires === undefined ? null : new Date(body.Expires * 1000),
      });
      await db.insert(AuthToken, token);
      db.record({ actor: caller, action: 'makeToken', accountId, subject: `token ${token.id}`, after: body });
      return { token, text };
    };
    return this.database.writeFirst(request, work, ({ token }) => token.id);
  }

  async revoke(caller: Caller, accountId: number, id: number): Promise<void> {
    await this.scope.check(caller, accountId, 'manage_tokens');
    await this.database.write(async (db) => {
      const { affected } = await db.delete(AuthToken, { id, accountId });
      if (affected === 0) throw new NotFoundException(`No token ${id}`);
      db.tell(TOKEN_CHANGED, id);
      db.record({ actor: caller, action: 'revokeToken', accountId, subject: `token ${id}` });
    });
  }
}

function permissionsIn(text: string): Permission[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const known = names.filter((name): name is Permission => permissionNames.includes(name as Permission));
  if (known.length !== names.length) throw badArgument('Permissions', 'must be names of permissions');
  if (known.includes(never)) throw badArgument('Permissions', `must not include ${never}`);
  return known;
}
