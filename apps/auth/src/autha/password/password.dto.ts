import { IntField, TextField, UsernameField } from '@app/server';

import { NewPasswordField } from '../autha.dto.js';

export class PutPasswordBody {
  @TextField({ length: 256, min: 1, description: 'The present password, raw' })
  OldPassword: string;

  @NewPasswordField('The new password, raw: 8 to 256 characters')
  Password: string;
}

export class ForgottenPasswordBody {
  @UsernameField({ description: 'The name with which the user logs in', example: 'ada' })
  Username: string;

  @IntField({ description: 'The OEM at which the name is looked up', example: 1 })
  PK_Oem: number;
}

export class ResetPasswordBody {
  @TextField({ length: 128, min: 1, description: 'The code of the mail' })
  Code: string;

  @NewPasswordField('The new password, raw: 8 to 256 characters')
  Password: string;
}
