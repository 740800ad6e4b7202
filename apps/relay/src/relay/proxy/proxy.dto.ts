import { TextField } from '@app/server';

export class ProxyQuery {
  @TextField({
    length: 4000,
    min: 1,
    description: 'A GET request of the API at any of our servers',
    example: 'https://mms.example.com/info/session/token',
  })
  url: string;

  @TextField({ length: 64, optional: true, description: 'Anything: it keeps browsers from remembering the answer' })
  rand?: string;
}
