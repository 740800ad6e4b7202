import { Module } from '@nestjs/common';

import { Audit } from './audit.js';
import { Refusals } from './refusals.js';

/** Who did what: the chain's key, and what was refused. */
@Module({ providers: [Audit, Refusals] })
export class AuditModule {}
