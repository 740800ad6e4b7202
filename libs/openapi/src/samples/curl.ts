import type { SampleRequest } from './request.js';
import { urlOf } from './url.js';

/** A request with curl; the shell knows the address as MMS, and a session as MMS_SESSION. */
export function curlSample(request: SampleRequest): string {
  const { method, headers, body, answer } = request;
  const options = [
    ...(method === 'GET' || (method === 'POST' && body) ? [] : [`-X ${method}`]),
    ...credentials[request.as],
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${String(value)}'`),
    ...bodyOptions(body),
    ...(answer === 'bytes' ? ['-o answer'] : []),
  ];
  const curl = answer === 'stream' ? 'curl -N --fail-with-body' : 'curl --fail-with-body';
  return [`${curl} "$MMS${urlOf(request)}"`, ...options].join(' \\\n  ');
}

const session = ['-H "MMSSession: $MMS_SESSION"'];

const credentials = {
  anybody: [],
  user: session,
  gateway: session,
  identity: ['-H "MMSAuth: $MMS_IDENTITY"', '-H "MMSAuthSig: $MMS_SIGNATURE"'],
};

function bodyOptions(body: SampleRequest['body']): string[] {
  if (!body) return [];
  if (body.type === 'json') {
    return [
      "-H 'Content-Type: application/json'",
      `-d '${JSON.stringify(body.value, null, 2).replaceAll("'", "'\\''")}'`,
    ];
  }
  return [`-H 'Content-Type: ${body.mime}'`, `--data-binary @${fileOf[body.type]}`];
}

/** What the files are called that samples send. */
export const fileOf = { file: 'door.jpg', rows: 'rows.csv' };
