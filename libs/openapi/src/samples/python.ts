import { fileOf } from './curl.js';
import { Code, inPython, literal } from './literal.js';
import type { SampleRequest } from './request.js';
import { urlOf } from './url.js';

/** A request with Python and requests; the environment knows the address as MMS, and a session as MMS_SESSION. */
export function pythonSample(request: SampleRequest): string {
  const { method, query, body, answer } = request;
  const headers = headersOf(request);
  const parts = [
    `os.environ["MMS"] + ${literal(urlOf({ ...request, query: {} }), inPython)}`,
    ...(Object.keys(query).length > 0 ? [`params=${literal(query, inPython, '    ')}`] : []),
    ...(Object.keys(headers).length > 0 ? [`headers=${literal(headers, inPython, '    ')}`] : []),
    ...(body ? [bodyOf(body)] : []),
    ...(answer === 'stream' ? ['stream=True'] : []),
    'timeout=60',
  ];
  const call = `answer = requests.${method.toLowerCase()}(\n${parts.map((part) => `    ${part},\n`).join('')})`;
  const lines = [call, 'answer.raise_for_status()', ...reading[answer]].join('\n');
  const path = lines.includes('Path(') ? 'from pathlib import Path\n' : '';
  return `import os\n${path}\nimport requests\n\n${lines}`;
}

function headersOf({ as, headers, body }: SampleRequest): Record<string, unknown> {
  const type = body && body.type !== 'json' ? { 'Content-Type': body.mime } : {};
  return { ...credentials[as], ...headers, ...type };
}

const bodyOf = (body: NonNullable<SampleRequest['body']>) =>
  body.type === 'json'
    ? `json=${literal(body.value, inPython, '    ')}`
    : `data=Path("${fileOf[body.type]}").read_bytes()`;

const environment = (name: string) => new Code(`os.environ["${name}"]`);
const session = { MMSSession: environment('MMS_SESSION') };

const credentials = {
  anybody: {},
  user: session,
  gateway: session,
  identity: { MMSAuth: environment('MMS_IDENTITY'), MMSAuthSig: environment('MMS_SIGNATURE') },
};

const reading = {
  json: ['print(answer.json())'],
  text: ['print(answer.text)'],
  bytes: ['Path("answer").write_bytes(answer.content)'],
  stream: ['for line in answer.iter_lines(decode_unicode=True):', '    print(line)'],
  nothing: [],
};
