import type { House } from '../house/house.js';
import { MOTION } from '../house/plan.js';
import { Tripped } from '../house/variables.js';
import { photograph } from './camera.js';
import { clipOf } from './clip.js';

/** What the camera has recorded. */
export interface Recording {
  format: 'jpg' | 'mjpg';
  bytes: Buffer;
  /** Milliseconds. */
  at: number;
}

/** A clip has ten pictures. */
const PICTURES = 10;
const APART = 800;

/** Milliseconds between two clips, however often somebody passes. */
const PAUSE = 60_000;

/** Records who passes: a picture at once, and a clip when they have passed. */
export class Recorder {
  private readonly timers = new Set<NodeJS.Timeout>();
  private clipped = -Infinity;
  private readonly forget: () => void;

  constructor(
    private readonly house: House,
    private readonly record: (recording: Recording) => void,
  ) {
    this.forget = house.onChange(({ device, variable, value }) => {
      if (device.id === MOTION && variable.key === Tripped.key && value === '1') this.look();
    });
  }

  stop(): void {
    this.forget();
    for (const timer of this.timers) clearTimeout(timer);
  }

  private look(): void {
    const at = this.house.now();
    this.record({ format: 'jpg', bytes: photograph(this.house, at), at });
    if (at - this.clipped < PAUSE) return;
    this.clipped = at;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.record({ format: 'mjpg', bytes: this.clip(at), at });
    }, PICTURES * APART).unref();
    this.timers.add(timer);
  }

  private clip(from: number): Buffer {
    return clipOf(Array.from({ length: PICTURES }, (_, n) => photograph(this.house, from + n * APART)));
  }
}
