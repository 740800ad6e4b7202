import type { MigrationInterface, QueryRunner } from 'typeorm';

import { addMissing, int } from './schema.js';

/** How many secrets a webhook has had: a request that comes again tells the one that it has made, and no later one. */
export class WebhookSecrets1795759200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await addMissing(db, 'event_Webhook', int('SecretNumber', { default: 1 }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropColumn('event_Webhook', 'SecretNumber');
  }
}
