import { contactTypes } from '@app/events';

/** The lanes of what is sent: by the first word of each it is known how many are sent in it at once. */
export const lanes = {
  mail: 'mail',
  sms: 'sms',
  webhook: (id: number) => `webhook ${id}`,
  push: (service: string) => `push ${service}`.slice(0, 80),
};

const perLane: Record<string, number> = { mail: 5, sms: 4, webhook: 4, push: 8 };

/** How many of one type are sent at once by a process. */
const perType: Record<number, number> = {
  [contactTypes.email]: 8,
  [contactTypes.push]: 32,
  [contactTypes.sms]: 8,
  [contactTypes.webhook]: 64,
};

interface Placed {
  type: number;
  lane: string;
}

const roomIn = (lane: string) => perLane[lane.split(' ')[0] ?? ''] ?? 1;
const roomOf = (type: number) => perType[type] ?? 1;

/** What is being sent by this process: a slow endpoint fills its own lane and nobody else's. */
export class Lanes {
  private readonly inLane = new Map<string, number>();
  private readonly ofType = new Map<number, number>();

  /** Answers whether there is room; if so, it is taken. */
  enter({ type, lane }: Placed): boolean {
    const [there, same] = [this.inLane.get(lane) ?? 0, this.ofType.get(type) ?? 0];
    if (there >= roomIn(lane) || same >= roomOf(type)) return false;
    this.inLane.set(lane, there + 1);
    this.ofType.set(type, same + 1);
    return true;
  }

  leave({ type, lane }: Placed): void {
    const there = this.inLane.get(lane) ?? 0;
    if (there <= 1) this.inLane.delete(lane);
    else this.inLane.set(lane, there - 1);
    this.ofType.set(type, (this.ofType.get(type) ?? 1) - 1);
  }

  /** The lanes in which there is no room. */
  get full(): string[] {
    return [...this.inLane].filter(([lane, count]) => count >= roomIn(lane)).map(([lane]) => lane);
  }

  /** The types of which no more are sent just now. */
  get fullTypes(): number[] {
    return [...this.ofType].filter(([type, count]) => count >= roomOf(type)).map(([type]) => type);
  }
}
