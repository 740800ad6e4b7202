/** The arguments of a request: its query and its form. Case does not count in names; of two alike the first counts. */
export class Parameters {
  private readonly values = new Map<string, string>();

  constructor(...sources: string[]) {
    for (const [name, value] of sources.flatMap((source) => [...new URLSearchParams(source)])) {
      const key = name.toLowerCase();
      if (!this.values.has(key)) this.values.set(key, value);
    }
  }

  /** Undefined also for what is there and empty. */
  get(name: string): string | undefined {
    return this.values.get(name.toLowerCase()) || undefined;
  }

  /** As it was sent, empty or not. */
  raw(name: string): string | undefined {
    return this.values.get(name.toLowerCase());
  }

  /** The number of a device, a room, a version: whole, and not below 0. */
  whole(name: string): number | undefined {
    const text = this.get(name);
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  }

  /** A length of time: a fraction may be asked for. */
  positive(name: string): number {
    const value = Number(this.get(name) ?? 0);
    return value > 0 && Number.isFinite(value) ? value : 0;
  }
}
