import type { Database } from '@app/database';

import type { Deed, Scene } from './scene.js';

const BATCH = 20;

interface Count {
  clientKey: string;
  id: number;
  n: number;
}

/** Events, one and many at once. What was not answered is sent again, as gateways do: each is there exactly once. */
export class PostingEvents implements Deed {
  done = 0;
  private readonly answered = new Map<string, number>();
  private unanswered: string[] = [];

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const again = this.unanswered.splice(0, BATCH - 1);
    const keys = [...again, ...Array.from({ length: again.length > 0 ? 1 : this.size() }, () => this.key())];
    this.unanswered.push(...keys);
    const answers = await this.post(keys);
    keys.forEach((key, at) => this.keep(key, answers[at]));
    this.unanswered = this.unanswered.filter((key) => !this.answered.has(key));
  }

  /** None lost, none doubled, and each under the number that was answered. */
  async left(database: Database): Promise<void> {
    const sql =
      'SELECT `ClientKey` AS `clientKey`, MAX(`PK_Event`) AS `id`, COUNT(*) AS `n` FROM `event_Event` WHERE `FK_Device` = ? AND `ClientKey` IS NOT NULL GROUP BY `ClientKey`';
    const rows = await database.select<Count>(sql, [this.scene.device]);
    expect(rows.filter(({ n }) => Number(n) !== 1)).toEqual([]);
    const stored = new Map(rows.map(({ clientKey, id }) => [clientKey, Number(id)]));
    expect([...this.answered].filter(([key, id]) => stored.get(key) !== id)).toEqual([]);
  }

  private keep(key: string, answer: { PK_Event?: number } | undefined): void {
    if (answer?.PK_Event === undefined) return;
    // one that was stored and not answered answers with its number now
    this.answered.set(key, answer.PK_Event);
    this.done += 1;
  }

  private async post(keys: string[]): Promise<{ PK_Event?: number }[]> {
    const events = keys.map((ClientKey) => ({
      PK_Device: this.scene.device,
      EventType: 4,
      Code: 'Tripped',
      NewValue: '1',
      Description: ClientKey,
      ClientKey,
    }));
    const body = keys.length === 1 ? (events[0] as object) : events;
    const answer = await this.scene.send('POST', '/event/event/event', body, this.scene.gateway);
    if (!answer.ok) return [];
    return [(await answer.json()) as { PK_Event?: number } | { PK_Event?: number }[]].flat();
  }

  private key(): string {
    return `event-${this.scene.next()}`;
  }

  /** Now one, now many. */
  private size(): number {
    return this.scene.next() % 2 === 0 ? 1 : BATCH;
  }
}
