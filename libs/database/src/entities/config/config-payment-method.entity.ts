import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

@Entity('config_PaymentMethod')
export class ConfigPaymentMethod {
  @GivenId('PK_PaymentMethod')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
