import { mailServer } from '../../support/mail-server.js';
import { startApp } from '../../support/start-app.js';
import { openRelay } from '../../support/relay.js';
import { readExamples, recordedFiles, writeExamples } from './files.js';
import { Recorder } from './recorder.js';
import type { Media } from './routes.js';
import { document, routes } from './routes.js';
import { NOW } from './story/cast.js';
import { story } from './story/story.js';

/** All but the time itself. */
const real = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Examples can be shown of what is text. */
const isShown = (media: string) => /^text\/|[/+](json|x-ndjson)$/.test(media);

describe('the examples of the document', () => {
  it('are what the server answers', async () => {
    jest.useFakeTimers({ now: NOW, doNotFake: [...real] });
    const smtp = await mailServer(() => 'accept');
    const mms = await startApp(undefined, {
      SMTP_URL: smtp.url,
      MMS_KEY_LIMIT: 3,
      MMS_WEBHOOK_NETWORKS: ['127.0.0.1'],
    });
    const recorder = new Recorder(mms);
    try {
      await story(mms, recorder, await openRelay(mms));
    } finally {
      await mms.close();
      await smtp.close();
      jest.useRealTimers();
    }

    const recorded = recordedFiles(recorder);
    if (process.env.EXAMPLES === 'write') writeExamples(recorded);
    // npm run examples records them anew
    else for (const [name, text] of recorded) expect([name, JSON.parse(text)]).toEqual([name, readExamples(name)]);
  }, 120_000);

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route.operation] as const))(
    '%s has one of each body and answer',
    (_, { requestBody, responses }) => {
      const without: string[] = [];
      const look = (where: string, answer: { content?: Record<string, Media> } | undefined) => {
        for (const [media, { example, examples }] of Object.entries(answer?.content ?? {})) {
          const shown = example !== undefined || Object.keys(examples ?? {}).length > 0;
          if (!shown && (where === 'body' || isShown(media))) without.push(`${where} ${media}`);
        }
      };
      look('body', requestBody);
      for (const [status, answer] of Object.entries(responses)) {
        const named = answer.$ref?.replace('#/components/responses/', '');
        look(status, named === undefined ? answer : document.components.responses[named]);
      }
      expect(without).toEqual([]);
    },
  );
});
