import sharp from 'sharp';

import { House } from '../house/house.js';
import { photograph, viewOf } from './camera.js';
import { Canvas } from './canvas.js';
import type { Colour } from './canvas.js';
import { jpegOf } from './jpeg.js';
import type { Recording } from './recorder.js';
import { Recorder } from './recorder.js';

/** As another program reads it; whatever is wrong with it is an error. */
const decoded = async (jpeg: Buffer) => {
  const { data, info } = await sharp(jpeg, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
};

describe('a JPEG', () => {
  it.each([
    [320, 240],
    [8, 8],
    [1, 1],
    [33, 17],
  ])('is read as it was drawn: %d x %d', async (width, height) => {
    const canvas = new Canvas(width, height);
    canvas.paint(0, 0, width, height, (x, y) => [(255 * x) / width, (255 * y) / height, 255 - (255 * x) / width]);

    const { data, ...size } = await decoded(jpegOf(canvas));

    expect(size).toEqual({ width, height, channels: 3 });
    const errors = [...canvas.pixels].map((value, place) => Math.abs(value - data[place]));
    expect(errors.reduce((most, each) => Math.max(most, each))).toBeLessThan(16);
    expect(errors.reduce((sum, each) => sum + each, 0) / errors.length).toBeLessThan(3);
  });

  it('keeps hard edges, and colours at their limits', async () => {
    const canvas = new Canvas(64, 64);
    const colours: Colour[] = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 255, 255],
      [0, 0, 0],
    ];
    canvas.paint(0, 0, 64, 64, (x, y) => colours[((x >> 4) + (y >> 4)) % 5]);

    const { data } = await decoded(jpegOf(canvas));

    for (const place of [8, 24, 40, 56].map((at) => 3 * (at * 64 + at))) {
      const [drawn, seen] = [canvas.pixels, data].map((all) => [...all.subarray(place, place + 3)]);
      for (const n of [0, 1, 2]) expect(Math.abs(drawn[n] - seen[n])).toBeLessThan(8);
    }
  });

  it('survives noise, of which no two bytes are alike', async () => {
    const canvas = new Canvas(160, 120);
    let state = 1;
    canvas.pixels.forEach((_, place) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      canvas.pixels[place] = state >>> 24;
    });

    expect(await decoded(jpegOf(canvas))).toMatchObject({ width: 160, height: 120 });
  });
});

describe('what the camera sees', () => {
  const clock = { now: Date.UTC(2026, 10, 24, 12) };
  let house: House;

  beforeEach(() => {
    house = new House('50000001', () => clock.now);
  });

  it('is a small picture of the house', async () => {
    const jpeg = photograph(house);

    expect(await decoded(jpeg)).toMatchObject({ width: 320, height: 240 });
    expect(jpeg.length).toBeLessThan(20_000);
  });

  it('says when it was, by the clocks there', () => {
    expect(viewOf(house, Date.UTC(2026, 6, 1, 23, 30)).label).toBe('Garden camera 2026-07-02 00:30:00');
    expect(viewOf(house, Date.UTC(2026, 6, 1, 23, 30)).hour).toBe(0.5);
  });

  it('is bright by day, dark by night, and lit by the lamps in the house', async () => {
    const brightness = async (hour: number) => {
      const { channels } = await sharp(photograph(house, Date.UTC(2026, 10, 24, hour))).stats();
      return channels[1].mean;
    };

    const dark = await brightness(0);
    house.turn(3, true);

    expect(await brightness(12)).toBeGreaterThan(3 * dark);
    expect(await brightness(0)).toBeGreaterThan(dark);
  });

  it('is somebody, as long as they pass', () => {
    house.trip(9, true);

    const passer = (seconds: number) => viewOf(house, clock.now + 1000 * seconds).passer;
    expect([0, 3, 8, 9].map(passer)).toEqual([0.3, 0.55, expect.closeTo(0.967), null]);
    house.trip(9, false);
    expect(passer(3)).toBe(0.55);
  });
});

describe('a recorder', () => {
  const clock = { now: Date.UTC(2026, 10, 24, 12) };
  let house: House;
  let recorder: Recorder;
  const recorded: Recording[] = [];

  beforeEach(() => {
    jest.useFakeTimers();
    recorded.length = 0;
    house = new House('50000001', () => clock.now);
    recorder = new Recorder(house, (recording) => recorded.push(recording));
  });
  afterEach(() => {
    recorder.stop();
    jest.useRealTimers();
  });

  /** Somebody passes, so many seconds after the last one. */
  const pass = (seconds: number) => {
    clock.now += 1000 * seconds;
    house.trip(9, false);
    house.trip(9, true);
  };
  const formats = () => recorded.map(({ format }) => format);

  it('takes a picture of who passes, and a clip of ten pictures', () => {
    pass(0);
    expect(recorded).toEqual([{ format: 'jpg', bytes: photograph(house), at: clock.now }]);
    jest.advanceTimersByTime(8000);

    expect(formats()).toEqual(['jpg', 'mjpg']);
    const clip = recorded[1].bytes.toString('latin1');
    expect(clip).toMatch(
      /^HTTP\/1\.1 200 OK\r\nContent-Type: multipart\/x-mixed-replace; boundary=picture\r\n\r\n--picture\r\n/,
    );
    expect(clip).toMatch(/\r\n--picture--\r\n$/);
    const pictures = clip.split('--picture\r\n').slice(1);
    expect(pictures).toHaveLength(10);
    expect(new Set(pictures).size).toBe(10);
  });

  it('takes a picture each time, and a clip a minute at most', () => {
    for (const seconds of [0, 20, 30, 20]) {
      pass(seconds);
      jest.advanceTimersByTime(8000);
    }

    expect(formats()).toEqual(['jpg', 'mjpg', 'jpg', 'jpg', 'jpg', 'mjpg']);
  });

  it('takes nothing of what else happens, and nothing once it is stopped', () => {
    house.trip(8, true);
    house.turn(3, true);
    expect(recorded).toEqual([]);

    pass(0);
    recorder.stop();
    pass(100);
    jest.advanceTimersByTime(100_000);
    expect(formats()).toEqual(['jpg']);
  });
});
