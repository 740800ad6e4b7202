import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

export type Verdict = 'accept' | 'later' | 'never';

const codes = { later: 451, never: 550 };

/** A mail server that keeps what it is given, and says to each mail what `verdict` says. */
export async function mailServer(verdict: (count: number) => Promise<Verdict> | Verdict) {
  const received: string[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(text);
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
        void Promise.resolve(verdict(received.length)).then((said) =>
          said === 'accept' ? done() : done(Object.assign(new Error('No'), { responseCode: codes[said] })),
        );
      });
    },
  });
  // who is killed in the middle of it is no matter of the server
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    recipients,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export const messageId = (mail: string | undefined) => /^Message-ID: (.*)$/im.exec(mail ?? '')?.[1];
