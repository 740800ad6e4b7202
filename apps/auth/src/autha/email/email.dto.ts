import { TextField } from '@app/server';

export class ValidateEmailBody {
  @TextField({ length: 128, min: 1, description: 'The code of the mail' })
  Code: string;
}
