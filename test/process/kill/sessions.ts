import type { Deed, Scene } from './scene.js';

/** Logouts: what has ended stays so. */
export class LoggingOut implements Deed {
  done = 0;
  private ended: string[] = [];

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const { scene } = this;
    const ended = await scene.sessionOf(scene.dealer);
    const headers = { MMSSession: ended };
    const who = await scene.ask(`/info/session/session/${ended}`, { headers });
    if (who.status !== 200) return;
    const { status } = await scene.ask(`/autha/auth/user/${scene.dealer.id}/logout`, { method: 'POST', headers });
    if (status !== 200) return;
    this.ended.push(ended);
    this.done += 1;
    scene.session = await scene.sessionOf(scene.dealer);
  }

  async back(): Promise<void> {
    for (const ended of this.ended.splice(0)) {
      const { status } = await this.scene.ask('/account/account/accounts', { headers: { MMSSession: ended } });
      expect(status).toBe(401);
    }
  }
}
