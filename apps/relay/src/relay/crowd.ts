/** One of a crowd: where it stands there; -1 outside. */
export interface Member {
  place: number;
}

/**
 * Those who are there just now, where many come and go. A `Set` would do but for the collector: the tables that it
 * outgrows hold whoever was in them, and one another, so that all who pass through grow old before they are let go.
 */
export class Crowd<M extends Member> {
  private readonly members: M[] = [];

  get size(): number {
    return this.members.length;
  }

  /** All of them, as they are now. */
  all(): M[] {
    return [...this.members];
  }

  has({ place }: M): boolean {
    return place >= 0;
  }

  add(member: M): void {
    if (member.place >= 0) return;
    member.place = this.members.length;
    this.members.push(member);
  }

  delete(member: M): void {
    const { place } = member;
    if (place < 0) return;
    member.place = -1;
    const last = this.members.pop();
    if (!last || last === member) return;
    this.members[place] = last;
    last.place = place;
  }
}
