import type { OnApplicationBootstrap } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Wakeup } from '@app/cluster';
import type { Event } from '@app/database';

type Hear = (events: Event[]) => void;

/** What this process has just committed: who listens here need not wait to read it from the database. */
@Injectable()
export class EventFeed implements OnApplicationBootstrap {
  private readonly hearers = new Set<Hear>();
  private readonly wakers = new Set<() => void>();

  constructor(@Inject(Wakeup) private readonly wakeup: Wakeup | null) {}

  onApplicationBootstrap(): void {
    this.wakeup?.onWake('event', () => this.wake());
  }

  /** Answers how to stop. */
  onCommitted(hear: Hear): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  /** As `onCommitted`, also for what other processes have committed, where Redis tells of it: there is news to read. */
  onNews(wake: () => void): () => void {
    this.wakers.add(wake);
    return () => this.wakers.delete(wake);
  }

  /** Only after the commit. */
  tell(events: Event[]): void {
    if (events.length === 0) return;
    for (const hear of this.hearers) hear(events);
    this.wake();
    this.wakeup?.wakeOthers('event');
  }

  private wake(): void {
    for (const wake of this.wakers) wake();
  }
}
