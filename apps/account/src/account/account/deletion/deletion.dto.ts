import { TextField } from '@app/server';

export class DeleteAccountQuery {
  @TextField({
    length: 256,
    min: 1,
    description:
      'The name of the account, so that nobody deletes another by a slip: the company of its billing address, else first and last name with a blank between, else its PK_Account',
    example: 'Ada Meyer',
  })
  Name: string;
}
