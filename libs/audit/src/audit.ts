import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { AuditHead, Database, HEAD, headMac, isUniqueViolation, noHash } from '@app/database';
import { auditKeyFrom } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

/** Gives the database the key under which it chains what people do. */
@Injectable()
export class Audit implements OnModuleInit {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async onModuleInit(): Promise<void> {
    const key = auditKeyFrom(this.environment.MMS_SECRET);
    this.database.auditKey = key;
    if (await this.database.reading.manager.existsBy(AuditHead, { id: HEAD })) return;
    const head = { id: HEAD, count: 0, hash: noHash };
    try {
      await this.database.write((db) => db.insert(AuditHead, { ...head, mac: headMac(key, head) }));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error; // another instance was faster
    }
  }
}
