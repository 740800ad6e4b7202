import type { Database } from '@app/database';
import { Device, Installation } from '@app/database';

import type { Deed, Scene } from './scene.js';

/** Installations that are added, get the gateway and are removed: the gateway is always in one that is there. */
export class Installations implements Deed {
  done = 0;
  private added: number[] = [];
  private removed: number[] = [];

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const { scene } = this;
    const path = `/account/account/account/${scene.home.id}`;
    const added = await scene.send('POST', `${path}/installation`, { City: 'Bath' });
    if (added.status !== 201) return;
    const { PK_Installation } = (await added.json()) as { PK_Installation: number };
    this.added.push(PK_Installation);
    await scene.send('PUT', `${path}/device/${scene.device}`, { PK_Installation });
    const headers = scene.asDealer();
    const { status } = await scene.ask(`${path}/installation/${PK_Installation}`, { method: 'DELETE', headers });
    if (status !== 200) return;
    this.removed.push(PK_Installation);
    this.done += 1;
  }

  async left({ reading: { manager } }: Database): Promise<void> {
    const { home, device } = this.scene;
    const remaining = (await manager.findBy(Installation, { accountId: home.id })).map(({ id }) => id);
    expect(remaining.length).toBeGreaterThan(0);
    expect(remaining.filter((id) => this.removed.includes(id))).toEqual([]);
    for (const id of this.added) {
      expect(remaining.includes(id) || this.removed.includes(id) || id === this.added.at(-1)).toBe(true);
    }
    expect(remaining).toContain((await manager.findOneByOrFail(Device, { id: device })).installationId);
    this.added = [];
    this.removed = [];
  }
}
