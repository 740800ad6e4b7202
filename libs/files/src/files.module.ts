import { Global, Module } from '@nestjs/common';

import { Allowance } from './allowance.js';

/** What accounts may store. */
@Global()
@Module({ providers: [Allowance], exports: [Allowance] })
export class FilesModule {}
