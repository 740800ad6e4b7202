import type { Beginning } from './beginning.js';
import type { Box } from './boxes.js';
import type { Films } from './films.js';
import type { Kind } from './kind.js';
import { kindOf } from './kind.js';
import { FIRST_LOOK, firstOf, jpegOf, MOST_OF_A_FILM, wholePicture } from './picture-in.js';
import { shrink } from './shrink.js';
import { Turns } from './turns.js';
import { Unreadable } from './unreadable.js';

/** One less than the threads that Node has, which files and passwords need, too; a picture takes some milliseconds. */
const PICTURES_AT_ONCE = 3;
const MOST_PICTURES_WAITING = 64;

/** Files that are held in memory: those that are at work, and the first of those that wait, which is read meanwhile. */
const FILES_AT_ONCE = PICTURES_AT_ONCE + 1;

/** A film takes a processor for a fifth of a second. */
const FILMS_AT_ONCE = 1;
const MOST_FILMS_WAITING = 8;

/** Makes thumbnails, a few at a time. */
export class Maker {
  private readonly files = new Turns(FILES_AT_ONCE, MOST_PICTURES_WAITING - 1);
  private readonly pictures = new Turns(PICTURES_AT_ONCE, MOST_PICTURES_WAITING);
  private readonly reels = new Turns(FILMS_AT_ONCE, MOST_FILMS_WAITING);

  /** Where files are read to that nobody reads just now: as many as are held at once. */
  private readonly places: Buffer<ArrayBuffer>[] = [];

  constructor(private readonly films: Films) {}

  get waiting(): number {
    return this.files.waiting + this.pictures.waiting + this.reels.waiting;
  }

  /** A JPEG that goes into the box; throws `Unreadable` where nothing is to be seen. */
  async make(file: Beginning, box: Box): Promise<Buffer> {
    const made = await this.files.take(async () => {
      const place = this.places.pop() ?? Buffer.allocUnsafeSlow(FIRST_LOOK);
      try {
        const kind = kindOf(await file.bytes(FIRST_LOOK, place));
        if (kind === null) throw new Unreadable('The file is no picture and no film');
        if (typeof kind !== 'string') return kind;
        const picture = await pictureOf(file, kind);
        return await this.pictures.take(() => shrink(picture, box));
      } finally {
        this.places.push(place);
      }
    });
    if (Buffer.isBuffer(made)) return made;
    const picture = await this.firstPicture(file, made.film);
    return this.pictures.take(() => shrink(picture, box));
  }

  private async firstPicture(file: Beginning, container: string): Promise<Buffer> {
    if (!(await this.films.areReadable())) throw new Unreadable('This server makes no thumbnails of films');
    return this.reels.take(async () => this.films.firstPicture(container, await file.stream(MOST_OF_A_FILM)));
  }
}

const pictureOf = (file: Beginning, kind: Kind) => {
  if (kind === 'jpeg') return jpegOf(file);
  return kind === 'mjpeg' ? firstOf(file) : wholePicture(file);
};
