import type { components } from '@app/sdk';
import { MmsClient, MmsProblem } from '@app/sdk';

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

/** When to try again is the gateway's own to decide. */
const once = { retry: { tries: 1 } };

/** The cloud as one gateway sees it. */
export class Cloud {
  private readonly anonymous: MmsClient;

  constructor(
    private readonly url: string,
    private readonly label: Label,
  ) {
    this.anonymous = new MmsClient(url, null, once);
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
    return (await told(this.anonymous.put('/authd/auth/provision', { body }))).HWKey;
  }

  /** Logs in with the key; what ends is renewed. */
  async logIn(key: string): Promise<Session> {
    const device = this.label.serial;
    return new Session(await told(MmsClient.gateway(this.url, { device, key }, once)), device);
  }

  /** Where its tunnel begins, and the keys that show that it is there. */
  door(): Promise<TunnelDoor> {
    return told(this.anonymous.get('/relay/relay/tunnel'));
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
    return told(this.client.post('/device/device/device/{PK_Device}/report', { params, body }));
  }

  /** Events; each once, however often it is sent. */
  async post(body: Posted[]): Promise<void> {
    await told(this.client.post('/event/event/event', { body }));
  }

  /** A file; answers its PK_Store. */
  async store({ bytes, format, type, hasHeader }: NewFile): Promise<number> {
    const about = { Format: format, PK_StorageType: type, Filesize: bytes.length, HttpHeader: hasHeader };
    return (await told(this.client.upload(bytes, about))).PK_Store;
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

async function told<Data>(asked: Promise<Data>): Promise<Data> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof MmsProblem) throw new CloudError(error.status, error.detail || error.title, error.retryAfter);
    throw new CloudError(0, error instanceof Error ? error.message : 'no answer');
  }
}
