import type { Database } from '@app/database';
import { Child, Gateway } from '@app/database';

import type { Deed, Scene } from './scene.js';

/** Status reports: the last that was answered, or a later one, with the devices that it told. */
export class Reporting implements Deed {
  done = 0;
  private answered = 0;

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const { scene } = this;
    const Sequence = scene.next();
    const body = { Sequence, Devices: [{ Id: 5, Name: `Lamp ${Sequence}` }, { Id: 6 }] };
    const { status } = await scene.send('POST', `/device/device/device/${scene.device}/report`, body, scene.gateway);
    if (status !== 200) return;
    this.answered = Sequence;
    this.done += 1;
  }

  async left({ reading: { manager } }: Database): Promise<void> {
    if (this.answered === 0) return;
    const kept = await manager.findOneByOrFail(Gateway, { id: this.scene.device });
    expect(kept.sequence).toBeGreaterThanOrEqual(this.answered);
    const children = await manager.find(Child, { where: { deviceId: this.scene.device }, order: { child: 'ASC' } });
    expect(children.map(({ child, name }) => [child, name])).toEqual([
      [5, `Lamp ${kept.sequence}`],
      [6, ''],
    ]);
  }
}
