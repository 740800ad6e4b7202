import { TextField } from '@app/server';

export class PutAttributeBody {
  @TextField({ length: 32, optional: true, example: '46734962806' })
  Msisdn?: string;

  @TextField({
    length: 64,
    optional: true,
    description: '`disable` ends the credentials of the gateways there; any other value lets them in again',
    example: 'disable',
  })
  ServicePlan?: string;

  @TextField({ length: 64, optional: true })
  ServicePlanState?: string;
}
