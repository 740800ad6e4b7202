import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

import { AuthaModule } from './autha/autha.module.js';

/** Who you are, and where your servers are. */
@Module({ imports: [InfoModule, AuthaModule] })
export class AuthAppModule {}
