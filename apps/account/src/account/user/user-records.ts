import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { AuthLogin, AuthUser, Phone, User, UserPhone } from '@app/database';
import type { FindOptionsWhere } from 'typeorm';
import { In, Repository } from 'typeorm';

import type { UserRecord } from './user.dto.js';

/** Reads users with all that is told of them. */
@Injectable()
export class UserRecords {
  constructor(@InjectRepository(AuthUser) private readonly users: Repository<AuthUser>) {}

  async find(where: FindOptionsWhere<AuthUser>): Promise<UserRecord[]> {
    const { manager } = this.users;
    const found = await this.users.find({ where, order: { id: 'ASC' } });
    if (found.length === 0) return [];
    const ids = found.map(({ id }) => id);
    const users = await manager.findBy(User, { id: In(ids) });
    const logins = await manager.find(AuthLogin, { where: { userId: In(ids) }, order: { id: 'ASC' } });
    const links = await manager.find(UserPhone, { where: { userId: In(ids) }, order: { phoneId: 'ASC' } });
    const phones = links.length > 0 ? await manager.findBy(Phone, { id: In(links.map(({ phoneId }) => phoneId)) }) : [];
    return found.flatMap((auth) => {
      const user = users.find(({ id }) => id === auth.id);
      if (!user) return [];
      const theirs = links.filter(({ userId }) => userId === auth.id);
      return [
        {
          auth,
          user,
          username: logins.find(({ userId }) => userId === auth.id)?.username ?? '',
          phones: theirs.flatMap(({ phoneId }) => phones.find(({ id }) => id === phoneId) ?? []),
        },
      ];
    });
  }
}
