import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Writer } from '@app/database';
import { Database, Job } from '@app/database';
import { seal, unseal } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { In, LessThanOrEqual } from 'typeorm';

const POLL = 1000;
const BATCH = 10;
const DAY = 86_400_000;

/** The first wait after a failure; it doubles each time, up to the longest, and varies by half. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 3_600_000;

/** How long a shutdown waits for the jobs that are being done. */
const GRACE = 3000;

const NEW_JOB = 'outbox';

interface Worker {
  /** How long a claimed job is nobody else's, in milliseconds: longer than the work can take. */
  lease: number;
  work: (payload: never) => Promise<void>;
}

/**
 * Jobs that a transaction leaves behind. Each is done at least once: a job whose instance is killed is claimed again
 * when its lease is over; one that fails is tried again, later each time, until it expires.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Outbox.name);
  private readonly workers = new Map<string, Worker>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private ended = false;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    this.unsubscribe = database.onCommitted((notices) => {
      if (notices.some(({ topic }) => topic === NEW_JOB)) this.look();
    });
  }

  /** Says who does the jobs of a kind on this instance. */
  handle<Payload>(kind: string, lease: number, work: (payload: Payload) => Promise<void>): void {
    this.workers.set(kind, { lease, work: work as Worker['work'] });
  }

  /** Leaves a job, to be done after the commit; given up after `life` milliseconds of failures. */
  async add(db: Writer, kind: string, payload: object, { life = 3 * DAY } = {}): Promise<void> {
    const createdAt = new Date();
    await db.insert(Job, {
      kind,
      payload: seal(JSON.stringify(payload), this.environment.MMS_SECRET),
      dueAt: createdAt,
      expiresAt: new Date(createdAt.getTime() + life),
      createdAt,
    });
    db.tell(NEW_JOB, kind);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), POLL);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    this.unsubscribe();
    if (this.timer) clearInterval(this.timer);
    // a job that is cut off here is claimed again when its lease is over
    const { promise: late, stop } = after(GRACE);
    await Promise.race([this.running, late]);
    stop();
  }

  private look(): void {
    if (this.ended || this.workers.size === 0) return;
    this.again = true;
    // what fails now, since the database is away, is looked for again at the next turn
    this.running ??= this.run()
      .catch(() => undefined)
      .finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    while (this.again && !this.ended) {
      this.again = false;
      const due = await this.database.reading.manager.find(Job, {
        where: { kind: In([...this.workers.keys()]), dueAt: LessThanOrEqual(new Date()) },
        order: { dueAt: 'ASC' },
        take: BATCH,
      });
      if (due.length === BATCH) this.again = true;
      await Promise.all(due.map((job) => this.attempt(job)));
    }
  }

  private async attempt(job: Job): Promise<void> {
    const worker = this.workers.get(job.kind);
    if (!worker || !(await this.claim(job, worker.lease))) return;
    try {
      await worker.work(JSON.parse(unseal(job.payload, this.environment.MMS_SECRET)) as never);
      await this.database.write((db) => db.delete(Job, { id: job.id }));
    } catch (error) {
      this.log.warn(
        `A job ${job.kind} failed (${job.attempts + 1}): ${error instanceof Error ? error.message : 'unknown'}`,
      );
      await this.postpone(job);
    }
  }

  /** Of several instances that see the job only one changes its count. */
  private async claim({ id, attempts }: Job, lease: number): Promise<boolean> {
    const dueAt = new Date(Date.now() + lease);
    const { affected } = await this.database.write((db) =>
      db.update(Job, { id, attempts }, { attempts: attempts + 1, dueAt }),
    );
    return affected === 1;
  }

  private async postpone({ id, attempts, expiresAt }: Job): Promise<void> {
    const wait = Math.min(FIRST_WAIT * 2 ** attempts, LONGEST_WAIT) * (0.75 + Math.random() / 2);
    const dueAt = new Date(Date.now() + wait);
    await this.database.write((db) => (dueAt > expiresAt ? db.delete(Job, { id }) : db.update(Job, { id }, { dueAt })));
  }
}

function after(milliseconds: number) {
  let timer: NodeJS.Timeout;
  const promise = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return { promise, stop: () => clearTimeout(timer) };
}
