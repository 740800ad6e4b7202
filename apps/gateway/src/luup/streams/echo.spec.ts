import type { Socket } from 'node:net';
import { connect } from 'node:net';

import { eventually } from '../../../test/eventually.js';
import type { TestGateway } from '../../../test/gateway.js';
import { startGateway } from '../../../test/gateway.js';

const MASK = Buffer.from([0x37, 0xfa, 0x21, 0x3d]);

const handshake = ({ path = '/port_3480/ws', upgrade = 'websocket', version = '13' } = {}) =>
  `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: ${upgrade}\r\n` +
  `Sec-WebSocket-Version: ${version}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;

/** A frame of a client; `first` has FIN and the opcode. */
function frame(first: number, payload: Buffer | string, { mask = true } = {}): Buffer {
  const body = Buffer.from(payload);
  const bit = mask ? 0x80 : 0;
  const { length } = body;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head.set([first, bit | (length < 126 ? length : length < 65_536 ? 126 : 127)]);
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  if (!mask) return Buffer.concat([head, body]);
  return Buffer.concat([head, MASK, body.map((byte, n) => byte ^ MASK[n % 4]!)]);
}

describe('the WebSocket of a gateway', () => {
  let gateway: TestGateway;
  let socket: Socket;
  let heard: Buffer;
  let ended: boolean;

  beforeEach(async () => {
    gateway = await startGateway();
    socket = connect(Number(new URL(gateway.origin).port), '127.0.0.1');
    heard = Buffer.alloc(0);
    ended = false;
    socket.on('data', (chunk: Buffer) => (heard = Buffer.concat([heard, chunk]))).on('end', () => (ended = true));
  });
  afterEach(async () => {
    socket.destroy();
    await gateway.close();
  });

  const opened = async () => {
    socket.write(handshake());
    await eventually(() => expect(heard.toString()).toContain('\r\n\r\n'));
    const answer = heard.toString();
    heard = Buffer.alloc(0);
    return answer;
  };
  const hears = (...bytes: (Buffer | number[])[]) =>
    eventually(() =>
      expect(heard.toString('hex')).toBe(Buffer.concat(bytes.map((each) => Buffer.from(each))).toString('hex')),
    );

  it('opens as the example of RFC 6455 does', async () => {
    expect(await opened()).toBe(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n',
    );
  });

  it.each([0, 5, 125, 126, 65_535, 65_536, 1_000_000])(
    'answers a message of %d bytes with the same',
    async (length) => {
      await opened();
      const payload = Buffer.alloc(length, 'Hello');

      socket.write(frame(0x82, payload));

      await hears(frame(0x82, payload, { mask: false }));
    },
  );

  it('hears what comes together with the handshake, and what comes byte by byte', async () => {
    socket.setNoDelay().write(Buffer.concat([Buffer.from(handshake()), frame(0x81, 'one')]));
    await eventually(() => expect(heard.toString()).toContain('one'));
    heard = Buffer.alloc(0);

    for (const byte of frame(0x81, 'zwei')) {
      socket.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }

    await hears(frame(0x81, 'zwei', { mask: false }));
  });

  it('answers the parts of a message, with a ping between them and a letter in two of them', async () => {
    await opened();
    const [first, second] = [Buffer.from([0x61, 0xc3]), Buffer.from([0xa4])];

    socket.write(Buffer.concat([frame(0x01, first), frame(0x89, 'p'), frame(0x80, second), frame(0x8a, '')]));

    await hears([0x01, 2, ...first], [0x8a, 1, 0x70], [0x80, 1, ...second]);
  });

  it.each([
    ['1000', frame(0x88, Buffer.from([0x03, 0xe8])), [0x88, 2, 0x03, 0xe8]],
    ['no code', frame(0x88, ''), [0x88, 0]],
    ['a code that is none', frame(0x88, Buffer.from([0x03, 0xed])), [0x88, 2, 0x03, 0xea]],
    ['what is not masked', frame(0x81, 'x', { mask: false }), [0x88, 2, 0x03, 0xea]],
    ['a bit without a meaning', frame(0xc1, 'x'), [0x88, 2, 0x03, 0xea]],
    ['an opcode without a meaning', frame(0x83, 'x'), [0x88, 2, 0x03, 0xea]],
    ['a part of nothing', frame(0x80, 'x'), [0x88, 2, 0x03, 0xea]],
    ['a ping in parts', frame(0x09, 'x'), [0x88, 2, 0x03, 0xea]],
    ['a text that is not UTF-8', frame(0x81, Buffer.from([0xff])), [0x88, 2, 0x03, 0xef]],
    ['too long a message', frame(0x82, Buffer.alloc(1_048_577)), [0x88, 2, 0x03, 0xf1]],
  ])('closes on %s', async (_, sent, answer) => {
    await opened();

    socket.write(sent);

    await hears(answer);
    await eventually(() => expect(ended).toBe(true));
  });

  it.each([
    ['another path', { path: '/data_request' }, '404'],
    ['another protocol', { upgrade: 'h2c' }, '404'],
    ['another version', { version: '8' }, '400'],
  ])('does not open for %s', async (_, which, status) => {
    socket.write(handshake(which));

    await eventually(() => expect(heard.toString()).toMatch(`HTTP/1.1 ${status}`));
    await eventually(() => expect(ended).toBe(true));
  });
});
