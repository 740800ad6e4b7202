import { Alerts } from './alerts/alerts.js';
import { Recordings } from './camera/recordings.js';
import type { Child, House } from './house/house.js';
import type { Cloud, Report, Reported, Session } from './cloud/cloud.js';
import { CloudError } from './cloud/cloud.js';
import type { Flash, Memory } from './cloud/memory.js';
import type { Tunnel } from './tunnel/tunnel.js';

type Ordered = NonNullable<Reported['Upgrade']>;

/** What is told of a gateway's life; `report` comes with its milliseconds. */
export interface Witness {
  says(serial: number, text: string): void;
  report(milliseconds: number, failed: boolean): void;
}

export interface GatewayOptions {
  serial: number;
  cloud: Cloud;
  flash: Flash;
  house: House;
  /** Through which it is reached from afar, if it is. */
  tunnel: Tunnel | null;
  witness: Witness;
  /** Where it can be reached in its own network. */
  address: { ip: string; port: number };
  /** Seconds between two reports; the cloud decides when it is null. */
  interval: number | null;
  /** Seconds that an upgrade takes. */
  upgradeTakes: number;
}

/** Between two tries that have failed, in seconds: at first, and at most. */
const [FIRST_WAIT, LONGEST_WAIT] = [1, 60];

/** A gateway: gets its key, logs in, reports, and does what it is told, until it is stopped. */
export class Gateway {
  private readonly memory: Memory;
  private readonly alerts: Alerts;
  private readonly recordings: Recordings;
  private readonly startedAt = Date.now();
  private session: Session | null = null;
  private sequence = 0;
  private received: number[] = [];
  private told = '';
  /** Of whom it is; 0 for nobody's, or as long as it has not heard since its login. */
  private account = 0;
  private upgrade: { order: Ordered; endsAt: number; state: 'running' | 'done' } | null = null;
  private button = false;
  private stopped = false;
  private failures = 0;
  private wake: () => void = () => undefined;

  constructor(private readonly options: GatewayOptions) {
    const { flash, serial, house, witness } = options;
    this.memory = flash.read(serial);
    const says = (text: string) => witness.says(serial, text);
    // nobody's gateway has nobody to tell
    const present = () => (this.account === 0 ? null : this.session);
    this.alerts = new Alerts(house, present, says);
    this.recordings = new Recordings(house, present, (alert) => this.alerts.tell(alert), says);
  }

  get firmwareVersion(): string {
    return this.memory.firmwareVersion;
  }

  /** Goes on until `stop`, whatever the cloud does; begins after so many milliseconds. */
  async run(delay = 0): Promise<void> {
    await this.sleep(delay);
    while (!this.stopped) await this.sleep(1000 * (await this.turn()));
  }

  stop(): void {
    this.stopped = true;
    this.alerts.stop();
    this.recordings.stop();
    this.wake();
  }

  /** One of its sensors notices something; it is over at once. */
  trip(deviceId: number): void {
    this.options.house.trip(deviceId, true);
    this.options.house.trip(deviceId, false);
  }

  /** Somebody stands before it: it tells the cloud at once. */
  press(): void {
    this.button = true;
    this.wake();
  }

  /** One report, with what must come before it; answers the seconds until the next. */
  private async turn(): Promise<number> {
    try {
      this.session ??= await this.logIn();
      const reported = await this.report(this.session);
      if (this.failures > 0) this.options.witness.says(this.options.serial, 'is back');
      this.failures = 0;
      const seconds = this.options.interval ?? reported.Interval;
      const left = this.upgrade ? (this.upgrade.endsAt - Date.now()) / 1000 : seconds;
      // not all at once, where many were started together
      return Math.max(1, Math.min(seconds * (0.9 + 0.2 * Math.random()), left));
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      return this.failed(error);
    }
  }

  private failed({ status, message, retryAfter }: CloudError): number {
    if (status === 401) this.session = null;
    this.failures += 1;
    if (this.failures === 1) this.options.witness.says(this.options.serial, `is refused: ${status || ''} ${message}`);
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(this.failures - 1, 10));
    return Math.max(retryAfter ?? 0, wait * (0.5 + Math.random()));
  }

  private async logIn(): Promise<Session> {
    const { cloud, flash, serial, witness } = this.options;
    if (this.memory.key === '') {
      this.memory.key = await cloud.provision('', this.memory.sshPublicKey);
      flash.write(serial, this.memory);
      witness.says(serial, 'is provisioned');
    }
    const session = await cloud.logIn(this.memory.key);
    [this.sequence, this.told, this.account] = [0, '', 0];
    return session;
  }

  private async report(session: Session): Promise<Reported> {
    const startedAt = Date.now();
    const children = this.options.house.children();
    const body = this.bodyOf(children);
    const { Upgrade, Button } = body;
    let failed = true;
    try {
      const reported = await session.report(body);
      failed = false;
      this.told = JSON.stringify(children);
      // one that was pressed meanwhile is told next time
      if (Button) this.button = false;
      if (Upgrade?.State === 'done') this.upgrade = null;
      // its count is behind what the cloud has heard: it begins anew
      if (!reported.Applied) this.session = null;
      this.heard(reported);
      void this.alerts.send();
      void this.recordings.send();
      return reported;
    } finally {
      this.options.witness.report(Date.now() - startedAt, failed);
    }
  }

  private bodyOf(children: Child[]): Report {
    const { address } = this.options;
    this.sequence += 1;
    return {
      Sequence: this.sequence,
      InternalIP: address.ip,
      LocalPort: address.port,
      FirmwareVersion: this.currentVersion(),
      Uptime: Math.floor((Date.now() - this.startedAt) / 1000),
      ...(this.sequence === 1 ? description : {}),
      ...(this.told === JSON.stringify(children) ? {} : { Devices: children }),
      ...(this.received.length > 0 ? { Received: this.received } : {}),
      ...(this.upgrade ? { Upgrade: { PK_Upgrade: this.upgrade.order.PK_Upgrade, State: this.upgrade.state } } : {}),
      ...(this.button ? { Button: true } : {}),
    };
  }

  /** An upgrade that has taken its time is done: the gateway runs the new version from then on. */
  private currentVersion(): string {
    const { upgrade, memory, options } = this;
    if (upgrade?.state === 'running' && Date.now() >= upgrade.endsAt) {
      upgrade.state = 'done';
      if (upgrade.order.Version !== '') memory.firmwareVersion = upgrade.order.Version;
      options.flash.write(options.serial, memory);
      options.house.reload();
      options.witness.says(options.serial, `runs ${memory.firmwareVersion}`);
    }
    return memory.firmwareVersion;
  }

  private heard({ Settings, Upgrade, PK_Account }: Reported): void {
    const { witness, serial, upgradeTakes, tunnel } = this.options;
    // nobody could come through the tunnel of a gateway that is nobody's
    if (PK_Account !== 0 && PK_Account !== this.account) tunnel?.start(this.memory.sshPrivateKey);
    this.account = PK_Account;
    this.received = Settings.map(({ PK_Sync }) => PK_Sync);
    for (const { Name, Value } of Settings) witness.says(serial, `is told ${Name} ${Value}`);
    if (!Upgrade || this.upgrade?.order.PK_Upgrade === Upgrade.PK_Upgrade) return;
    this.upgrade = { order: Upgrade, endsAt: Date.now() + 1000 * upgradeTakes, state: 'running' };
    witness.says(serial, `upgrades to ${Upgrade.Version || Upgrade.Url}`);
  }

  private sleep(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What does not change while it runs. */
const description: Report = {
  AccessiblePort: 80,
  WifiSsid: 'home',
  Timezone: 'Europe|Lisbon|WET0WEST,M3.5.0/1,M10.5.0',
  ZWaveLocale: 'eu',
  ZWaveVersion: '4.5',
  Branding: '1',
  UILanguage: 'en',
  UISkin: 'mios',
  HasWifi: true,
  HasAlarmPanel: false,
  UI: 7,
  EngineStatus: '0',
  LinuxFirmware: 1,
  Using_2G: false,
};
