import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

/** What it is. */
@Module({ imports: [InfoModule] })
export class DeviceAppModule {}
