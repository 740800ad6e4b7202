import { randomUUID } from 'node:crypto';

import { localDate } from '../alerts/alert.js';
import type { Posted, Session } from '../cloud/cloud.js';
import { CloudError } from '../cloud/cloud.js';
import type { House } from '../house/house.js';
import { CAMERA } from '../house/plan.js';
import type { Recording } from './recorder.js';
import { Recorder } from './recorder.js';

/** How many it keeps while nobody takes them; the oldest go first. */
const ROOM = 10;

/** PK_StorageType and PK_EventType of pictures and clips; SourceType of a trigger. */
const kinds = {
  jpg: { storage: 3, event: 1 },
  mjpg: { storage: 4, event: 2 },
} as const;
const TRIGGER = 3;

/** Stores what the camera records in the cloud, and has it told of it: again until it is taken. */
export class Recordings {
  private readonly waiting: Recording[] = [];
  private readonly recorder: Recorder;
  private sending = false;

  constructor(
    private readonly house: House,
    private readonly session: () => Session | null,
    private readonly tell: (event: Posted) => void,
    private readonly says: (text: string) => void,
  ) {
    this.recorder = new Recorder(house, (recording) => {
      this.waiting.push(recording);
      if (this.waiting.length > ROOM) this.waiting.shift();
      void this.send();
    });
  }

  /** Sends what waits, until it fails; what fails is sent again with the next report. */
  async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.waiting[0]; next && (await this.sent(next)); next = this.waiting[0]) {
        const place = this.waiting.indexOf(next);
        if (place >= 0) this.waiting.splice(place, 1);
      }
    } finally {
      this.sending = false;
    }
  }

  stop(): void {
    this.recorder.stop();
    this.waiting.length = 0;
  }

  /** Whether it is done with. */
  private async sent(recording: Recording): Promise<boolean> {
    const session = this.session();
    if (!session) return false;
    const { format, bytes } = recording;
    try {
      const id = await session.store({ bytes, format, type: kinds[format].storage, hasHeader: format === 'mjpg' });
      this.tell(this.eventOf(recording, id));
      return true;
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      this.says(`keeps a recording: ${error.status || ''} ${error.message}`);
      // what it does not take now it will never take
      return error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status);
    }
  }

  private eventOf({ format, at }: Recording, id: number): Posted {
    return {
      DeviceID: CAMERA,
      LocalDate: localDate(new Date(at)),
      LocalTimestamp: Math.floor(at / 1000),
      EventType: kinds[format].event,
      SourceType: TRIGGER,
      Description: this.house.device(CAMERA)?.name ?? '',
      PK_Store: id,
      ClientKey: randomUUID(),
    };
  }
}
