import { readFileSync } from 'node:fs';

import { permissionNames } from '@app/access';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

interface Operation {
  operationId: string;
  summary?: string;
  'x-permissions'?: string[];
  'x-mms-aliases'?: string[];
  security?: unknown[];
}

const { paths } = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);
const isPublic = ({ security }: Operation) => security?.length === 0;

/** What answers strangers, too, and takes credentials where there are some. */
const optional = new Set(['register', 'locateDevices']);

describe('every operation', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());

  it('has an id of its own', () => {
    const ids = operations.map(([, { operationId }]) => operationId);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(operations)('%s says who may call it', (_, operation) => {
    expect(operation.summary).toBeTruthy();
    expect(permissionNames).toEqual(expect.arrayContaining(operation['x-permissions'] ?? ['nothing is said']));
  });

  it.each(operations.filter(([, operation]) => !isPublic(operation) && !optional.has(operation.operationId)))(
    '%s refuses a stranger',
    async (name) => {
      const [method = '', path = ''] = name.split(' ');

      const { status, headers } = await mms.send(method, path.replaceAll(/\{\w+\}/g, '1'));

      expect(status).toBe(401);
      expect(headers['www-authenticate']).toBe('MMSAuth error="invalid session"');
    },
  );
});
