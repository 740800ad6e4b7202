import { Module } from '@nestjs/common';

import { Place } from './place.js';
import { RelayCookies } from './relay-cookies.js';
import { UiredirectController } from './uiredirect.controller.js';
import { UiredirectService } from './uiredirect.service.js';

/** Gateways in browsers. */
@Module({
  controllers: [UiredirectController],
  providers: [Place, RelayCookies, UiredirectService],
  exports: [RelayCookies],
})
export class UiredirectModule {}
