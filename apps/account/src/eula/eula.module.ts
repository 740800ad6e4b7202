import { Module } from '@nestjs/common';

import { EulaController } from './eula.controller.js';
import { EulaService } from './eula.service.js';

/** What people have agreed to. */
@Module({ controllers: [EulaController], providers: [EulaService] })
export class EulaModule {}
