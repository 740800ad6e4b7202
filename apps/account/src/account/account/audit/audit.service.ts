import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { AuditEntry, AuditValue, Database } from '@app/database';
import { In, LessThan } from 'typeorm';

import type { AuditEntryView, AuditQuery } from './audit.dto.js';

const USUAL = 50;

/** Who did what to an account, the newest first. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async list(caller: Caller, accountId: number, { Before, Count = USUAL }: AuditQuery): Promise<AuditEntryView[]> {
    await this.scope.check(caller, accountId, 'view_audit');
    if (Count === 0) return [];
    const { manager } = this.database.reading;
    const entries = await manager.find(AuditEntry, {
      where: { accountId, ...(Before === undefined ? {} : { id: LessThan(Before) }) },
      order: { id: 'DESC' },
      take: Count,
    });
    const ids = entries.map(({ id }) => id);
    const values = ids.length > 0 ? await manager.findBy(AuditValue, { id: In(ids) }) : [];
    const valuesOf = new Map(values.map((value) => [value.id, value]));
    return entries.map((entry) => ({
      PK_Entry: entry.id,
      Created: entry.createdAt.toISOString(),
      PK_User: entry.userId ?? 0,
      PK_Token: entry.tokenId ?? 0,
      Action: entry.action,
      Subject: entry.subject,
      Status: entry.status,
      Before: valuesOf.get(entry.id)?.before ?? '',
      After: valuesOf.get(entry.id)?.after ?? '',
    }));
  }
}
