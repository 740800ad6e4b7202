import { TextField, UsernameField } from '@app/server';

import { NewPasswordField } from '../autha.dto.js';

export class AcceptInvitationBody {
  @TextField({ length: 128, min: 1, description: 'The code of the mail' })
  Code: string;

  @UsernameField({ description: 'The desired name, at the OEM of the account', example: 'ada' })
  Username: string;

  @NewPasswordField()
  Password: string;
}
