import { Module } from '@nestjs/common';

import { ProxyController } from './proxy.controller.js';
import { OwnRouter } from './own-router.js';

/** The API for pages that may ask only their own host. */
@Module({ controllers: [ProxyController], providers: [OwnRouter] })
export class ProxyModule {}
