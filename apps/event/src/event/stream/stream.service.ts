import type { ServerResponse } from 'node:http';

import { Inject, Injectable } from '@nestjs/common';
import type { Credentials } from '@app/access';
import type { Environment, Profile } from '@app/server';
import { ENVIRONMENT, TooMany, TryLater } from '@app/server';

import { Cursors } from './cursors.js';
import { retry } from './frames.js';
import { Missed } from './missed.js';
import { Pulse } from './pulse.js';
import { Rights } from './rights.js';
import { Stream } from './stream.js';
import type { StreamQuery } from './stream.dto.js';
import { Streams } from './streams.js';
import { Tail } from './tail.js';
import { Watch } from './watch.js';

/** After how many seconds those are to come again for whom there is no room. */
const LATER = 30;

/** After how many milliseconds a reader comes back who was cut off. */
const RETRY = 2000;

export interface Asked {
  credentials: Credentials;
  accountId: number;
  query: StreamQuery;
  profile: Profile;
  /** Where the reader has been before. */
  lastId: string;
}

/** Begins streams. */
@Injectable()
export class StreamService {
  constructor(
    private readonly rights: Rights,
    private readonly tail: Tail,
    private readonly streams: Streams,
    private readonly missed: Missed,
    private readonly cursors: Cursors,
    private readonly pulse: Pulse,
    private readonly watch: Watch,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Throws before anything is answered; `open` answers the headers. */
  async begin({ credentials, accountId, query, profile, lastId }: Asked, open: () => ServerResponse): Promise<void> {
    const { heard } = this.watch;
    const right = await this.rights.of(credentials, accountId, query, profile);
    this.checkRoom(right.userId);
    const cursor = lastId === '' ? null : this.cursors.read(accountId, lastId);
    do {
      await this.tail.start(this.streams);
      await this.tail.read(); // what was committed before is not told as if it had just happened
    } while (!this.tail.isFollowing); // the last of the others may have gone meanwhile
    this.checkRoom(right.userId); // many may have come at once

    const stream = new Stream(accountId, credentials, query, profile, open(), (gone) => this.streams.remove(gone));
    stream.right = right;
    if (query.Seconds) stream.endsAt = Date.now() + query.Seconds * 1000;
    this.streams.add(stream);
    // nobody has looked for it when something was withdrawn meanwhile
    if (this.watch.heard !== heard) this.watch.look([stream]);
    if (stream.isGone) return stream.cut();
    this.streams.push(stream, Buffer.from(retry(RETRY)));
    if (!cursor || this.missed.isLost(cursor)) this.streams.begin(stream, lastId !== '');
    // who cannot be sent what they have missed comes again
    else await this.missed.send(stream, cursor).catch(() => stream.cut());
    if (query.Seconds === 0) stream.end();
  }

  private checkRoom(userId: number): void {
    const { MMS_STREAMS, MMS_STREAMS_PER_USER } = this.environment;
    if (this.pulse.isOver) throw new TryLater('The server is shutting down', 1);
    if (this.streams.ofUser(userId).size >= MMS_STREAMS_PER_USER) {
      throw new TooMany(
        `No more than ${MMS_STREAMS_PER_USER} streams are open for one user`,
        LATER,
        MMS_STREAMS_PER_USER,
      );
    }
    if (this.streams.size >= MMS_STREAMS) throw new TryLater('Too many streams are open', LATER);
  }
}
