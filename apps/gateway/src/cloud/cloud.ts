import type { components, MmsClient } from '@app/sdk';
import { mmsClient } from '@app/sdk';

export type Report = components['schemas']['ReportBody'];
export type Reported = components['schemas']['ReportedView'];
export type Posted = components['schemas']['PostEventBody'];
export type TunnelDoor = components['schemas']['TunnelPlaceView'];

/** The cloud has refused, or is not there. */
export class CloudError extends Error {
  constructor(
    /** 0 when there was no answer. */
    readonly status: number,
    message: string,
    /** Seconds after which it wants to be asked again. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}

export interface Label {
  serial: number;
  mac: string;
  oemId: number;
  platform: string;
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The cloud as one gateway sees it. */
export class Cloud {
  private readonly anonymous: MmsClient;

  constructor(
    private readonly url: string,
    private readonly label: Label,
  ) {
    this.anonymous = mmsClient(url);
  }

  /** Asks for the key, with which it logs in from then on; proves the one it has. */
  async provision(key: string, sshKey: string): Promise<string> {
    const { serial, mac, oemId, platform } = this.label;
    const body = {
      PK_Device: serial,
      MacAddress: mac,
      EK_Oem: oemId,
      Platform: platform,
      SshKey: sshKey,
      ...(key === '' ? {} : { HWKey: key }),
    };
    return (await told(this.anonymous.PUT('/authd/auth/provision', { body }))).HWKey;
  }

  /** A session of the gateway, good for a day. */
  async logIn(key: string): Promise<Session> {
    const { Identity, IdentitySignature } = await told(
      this.anonymous.GET('/authd/auth/device/{PK_Device}', {
        params: { path: { PK_Device: this.label.serial }, header: { MMSHWKey: key } },
      }),
    );
    const identity = { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
    const token = await told(mmsClient(this.url, identity).GET('/info/session/token', { parseAs: 'text' }));
    return new Session(mmsClient(this.url, { MMSSession: token }), this.label.serial);
  }

  /** Where its tunnel begins, and the keys that show that it is there. */
  door(): Promise<TunnelDoor> {
    return told(this.anonymous.GET('/relay/relay/tunnel'));
  }
}

/** What a gateway can do once it has logged in. */
export class Session {
  constructor(
    private readonly client: MmsClient,
    private readonly serial: number,
  ) {}

  report(body: Report): Promise<Reported> {
    const params = { path: { PK_Device: this.serial } };
    return told(this.client.POST('/device/device/device/{PK_Device}/report', { params, body }));
  }

  /** Events; each once, however often it is sent. */
  async post(body: Posted[]): Promise<void> {
    await told(this.client.POST('/event/event/event', { body }));
  }

  /** A file; answers its PK_Store. */
  async store({ bytes, format, type, hasHeader }: NewFile): Promise<number> {
    const query = { Format: format, PK_StorageType: type, Filesize: bytes.length, HttpHeader: hasHeader };
    const stored = await told(
      this.client.POST('/storage/storage/store', {
        params: { query },
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes as never,
        bodySerializer: (body: unknown) => body as Buffer,
      }),
    );
    return stored.PK_Store;
  }
}

export interface NewFile {
  bytes: Buffer;
  format: string;
  /** PK_StorageType */
  type: number;
  /** Whether it begins with an HTTP header. */
  hasHeader: boolean;
}

async function told<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  let answer: Answer<Data>;
  try {
    answer = await asked;
  } catch (error) {
    throw new CloudError(0, error instanceof Error ? error.message : 'no answer');
  }
  const { data, error, response } = answer;
  if (response.ok) return data as Data;
  const detail = (error as { detail?: string } | undefined)?.detail ?? response.statusText;
  const retryAfter = Number(response.headers.get('retry-after') ?? NaN);
  throw new CloudError(response.status, detail, Number.isFinite(retryAfter) ? retryAfter : null);
}
