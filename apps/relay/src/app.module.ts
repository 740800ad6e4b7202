import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

/** How to reach it. */
@Module({ imports: [InfoModule] })
export class RelayAppModule {}
