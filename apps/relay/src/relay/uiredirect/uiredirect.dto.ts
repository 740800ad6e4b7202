import { TextField } from '@app/server';

const asArgument = 'where the header of that name cannot be sent; in a URL only at the names of the service as it was';

/** The arguments of a form or query. Others (`ReturnUrl`, `InternalIp`, `LocalPort`, `lang`) are not looked at. */
export class OpenGatewayBody {
  @TextField({
    length: 2000,
    min: 1,
    description: 'Where to go: an address on the gateway, relative to its root',
    example: 'www/index.html?lang=en',
  })
  RedirectUrl: string;

  @TextField({
    length: 255,
    optional: true,
    description: 'The name of the relay: the one that the request was sent to',
    example: 'relay.example.com',
  })
  Host?: string;

  @TextField({ length: 64, optional: true, description: `A session, ${asArgument}` })
  MMSSession?: string;

  @TextField({ length: 8192, optional: true, description: `\`Identity\` of a login, ${asArgument}` })
  MMSAuth?: string;

  @TextField({ length: 8192, optional: true, description: `\`IdentitySignature\` of a login, ${asArgument}` })
  MMSAuthSig?: string;
}
