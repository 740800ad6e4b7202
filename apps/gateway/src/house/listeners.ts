/** Functions to call when something happens; costs nothing until the first one is added. */
export class Listeners<T> {
  private all?: Set<(news: T) => void>;

  /** Returns what removes it again. */
  add(listener: (news: T) => void): () => void {
    this.all ??= new Set();
    this.all.add(listener);
    return () => this.all?.delete(listener);
  }

  get size(): number {
    return this.all?.size ?? 0;
  }

  tell(news: T): void {
    for (const listener of this.all ?? []) listener(news);
  }
}
