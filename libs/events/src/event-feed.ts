import { Injectable } from '@nestjs/common';
import type { Event } from '@app/database';

type Hear = (events: Event[]) => void;

/** What this process has just committed: who listens here need not wait to read it from the database. */
@Injectable()
export class EventFeed {
  private readonly hearers = new Set<Hear>();

  /** Answers how to stop. */
  onCommitted(hear: Hear): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  /** Only after the commit. */
  tell(events: Event[]): void {
    if (events.length > 0) for (const hear of this.hearers) hear(events);
  }
}
