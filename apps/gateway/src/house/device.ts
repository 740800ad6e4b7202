import type { House } from './house.js';
import type { Kind, Name, Variable } from './kind.js';
import { Random } from './random.js';
import { BatteryLevel, CommFailure, LastUpdate } from './variables.js';

export interface State extends Variable {
  value: string;
}

/** One device as the plan of a house has it. */
export interface Planned {
  id: number;
  name: string;
  room: number;
  parent: number;
  /** Its address on the radio; that of a device inside another one says which. */
  altid: string;
  kind: Kind;
}

/** Variables that clients may add to a device. */
const MOST_EXTRAS = 50;
const LONGEST_VALUE = 4096;

/** A device of a house: what it is called, and the values of its variables. */
export class Device {
  readonly id: number;
  readonly parent: number;
  readonly altid: string;
  readonly kind: Kind;
  name: string;
  room: number;
  /** The DataVersion at which it last changed. */
  version: number;
  private readonly values: string[];
  private extras?: State[];

  constructor(
    readonly house: House,
    { id, name, room, parent, altid, kind }: Planned,
    lost: boolean,
  ) {
    const random = new Random(`${house.seed}/${id}`);
    this.id = id;
    this.name = name;
    this.room = room;
    this.parent = parent;
    this.altid = altid;
    this.kind = kind;
    this.version = house.dataVersion;
    this.values = kind.variables.map(([, initial]) =>
      typeof initial === 'string' ? initial : initial(random, house.loadTime),
    );
    if (lost) this.write(CommFailure, '1');
  }

  get(variable: Name): string | undefined {
    const place = this.kind.places.get(variable.key);
    return place === undefined ? this.extra(variable)?.value : this.values[place];
  }

  number(variable: Variable): number {
    return Number(this.get(variable)) || 0;
  }

  /** Answers whether there was room for it. */
  set(variable: Name, value: string): boolean {
    const old = this.get(variable);
    if (old === value) return true;
    if (value.length > LONGEST_VALUE || !this.write(variable, value)) return false;
    this.write(LastUpdate, String(this.house.seconds()));
    this.house.changed({ device: this, variable, value, old });
    return true;
  }

  states(): State[] {
    const own = this.kind.variables.map(([each], place) => ({ ...each, value: this.values[place] }));
    return this.extras ? [...own, ...this.extras] : own;
  }

  /** Per cent; undefined for what hangs on the mains, or tells nonsense. */
  get battery(): number | undefined {
    const level = Number(this.get(BatteryLevel) || NaN);
    return Number.isInteger(level) && level >= 0 && level <= 100 ? level : undefined;
  }

  get online(): boolean {
    return this.get(CommFailure) !== '1';
  }

  private write(variable: Name, value: string): boolean {
    const place = this.kind.places.get(variable.key);
    const extra = this.extra(variable);
    if (place !== undefined) this.values[place] = value;
    else if (extra) extra.value = value;
    else if ((this.extras?.length ?? 0) >= MOST_EXTRAS) return false;
    else this.extras = [...(this.extras ?? []), { ...variable, value, codes: [] }];
    return true;
  }

  private extra({ key }: Name): State | undefined {
    return this.extras?.find((each) => each.key === key);
  }
}
