import { fileOf } from './curl.js';
import { Code, inTypeScript, literal } from './literal.js';
import type { SampleRequest } from './request.js';
import { isRelayed } from './request.js';

/** What the SDK is called where it is installed. */
export const SDK = '@open-mms/client';

/** A request with the SDK; the environment says where the MMS is and who asks. */
export function typescriptSample(request: SampleRequest): string {
  const lines = [...client[request.as], ...callOf(request)];
  const used = Object.entries(from).filter(([name]) => lines.some((line) => new RegExp(`\\b${name}[(;]`).test(line)));
  return [
    ...used.map(([name, module]) => `import { ${name} } from '${module}';`),
    '',
    `import { MmsClient } from '${SDK}';`,
    '',
    ...lines,
  ].join('\n');
}

/** What samples use of the platform, and where it comes from. */
const from = { openAsBlob: 'node:fs', readFile: 'node:fs/promises', env: 'node:process' };

const user = [
  "const { MMS = '', MMS_USERNAME = '', MMS_PASSWORD = '' } = env;",
  'const mms = await MmsClient.login(MMS, { username: MMS_USERNAME, password: MMS_PASSWORD });',
];

const client = {
  anybody: ["const { MMS = '' } = env;", 'const mms = new MmsClient(MMS);'],
  user,
  gateway: [
    "const { MMS = '', MMS_DEVICE, MMS_KEY = '' } = env;",
    'const mms = await MmsClient.gateway(MMS, { device: Number(MMS_DEVICE), key: MMS_KEY });',
  ],
  identity: user,
};

function callOf(request: SampleRequest): string[] {
  const { method, path, pathArguments, body, answer, query } = request;
  if (request.as === 'identity') return ['const session = await mms.session();', 'console.log(session);'];
  if (answer === 'stream') {
    return [`for await (const event of mms.events(${literal({ query }, inTypeScript)})) console.log(event);`];
  }
  if (body?.type === 'file') {
    const about = literal(query, inTypeScript);
    return [`const answer = await mms.upload(await openAsBlob('${fileOf.file}'), ${about});`, 'console.log(answer);'];
  }
  if (isRelayed(path)) {
    const init = method === 'GET' ? '' : `, { method: '${method}' }`;
    const asked = `mms.relay(${String(pathArguments.PK_Device)})('/${String(pathArguments.path)}'${init})`;
    return [`const answer = await ${asked};`, 'console.log(await answer.text());'];
  }
  const init = initOf(request);
  const call = `await mms.${method.toLowerCase()}('${path}'${init === '{}' ? '' : `, ${init}`});`;
  return answer === 'nothing' ? [call] : [`const answer = ${call}`, 'console.log(answer);'];
}

function initOf({ path, pathArguments, query, headers, body, answer }: SampleRequest): string {
  const params = Object.fromEntries(
    Object.entries({ path: pathArguments, query, header: headers }).filter(([, each]) => Object.keys(each).length > 0),
  );
  const init = {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(body?.type === 'json' ? { body: body.value } : {}),
    ...(body?.type === 'rows' ? rows(body.mime) : {}),
    ...(answer === 'text' ? { parseAs: 'text' } : {}),
    ...(answer === 'bytes' ? { parseAs: 'blob' } : {}),
  };
  return literal(init, inTypeScript, '', path.length + 30);
}

const rows = (mime: string) => ({
  body: new Code(`await readFile('${fileOf.rows}', 'utf8')`),
  headers: { 'Content-Type': mime },
  bodySerializer: new Code('(rows: unknown) => rows as string'),
});
