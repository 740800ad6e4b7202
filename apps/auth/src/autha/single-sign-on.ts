import { Injectable } from '@nestjs/common';
import { TryLater } from '@app/server';

const PATIENCE = 5000;

/** Some OEMs check their users' passwords themselves: they get the name and the raw password by HTTPS POST. */
@Injectable()
export class SingleSignOn {
  /** 2xx: the password is right. 401, 403, 404: it is not. Anything else: nobody can log in just now. */
  async accepts(url: string, username: string, password: string): Promise<boolean> {
    if (!isPrivate(new URL(url))) throw new TryLater('The sign-on service of this OEM is not reached by HTTPS', 60);
    const response = await this.ask(url, { Username: username, Password: password });
    await response.body?.cancel();
    if (response.ok) return true;
    if ([401, 403, 404].includes(response.status)) return false;
    throw new TryLater('The sign-on service of this OEM does not work now', 5);
  }

  private ask(url: string, body: object): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => {
      throw new TryLater('The sign-on service of this OEM does not answer', 5);
    });
  }
}

/** A raw password travels by HTTPS only, or not beyond this machine. */
const isPrivate = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
