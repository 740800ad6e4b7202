import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';

import type { TestGateway } from '../../test/gateway.js';
import { startGateway } from '../../test/gateway.js';

describe('the web server of a gateway', () => {
  let gateway: TestGateway;

  beforeEach(async () => void (gateway = await startGateway()));
  afterEach(() => gateway.close());

  it.each(['alive', 'lu_alive', 'alive&output_format=json'])('%s', async (id) => {
    const response = await gateway.ask(`id=${id}`);

    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await response.text()).toBe('OK');
  });

  it('answers below port_3480 as well', async () => {
    const texts = ['/port_3480/data_request?id=alive', '/port_3480', '/port_3480/', '/'].map(async (path) =>
      (await fetch(gateway.origin + path)).text(),
    );

    const [alive, ...pages] = await Promise.all(texts);

    expect(alive).toBe('OK');
    expect(new Set(pages).size).toBe(1);
  });

  it('reads a form, after the query', async () => {
    const set = 'serviceId=urn:a&Variable=B';
    const body = new URLSearchParams({ DeviceNum: '3', Value: 'a&b' });

    await gateway.ask(`id=variableset&${set}`, { method: 'POST', body });

    expect(await gateway.text(`id=variableget&DeviceNum=3&${set}`)).toBe('a&b');
  });

  it.each([
    ['what it does not have', '/port_80/x', {}, 404],
    ['other methods', '/data_request?id=alive', { method: 'PUT' }, 405],
    [
      'a body that is no form',
      '/data_request?id=alive',
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
      415,
    ],
    [
      'a body that is too long',
      '/data_request?id=alive',
      { method: 'POST', body: new URLSearchParams({ json: 'x'.repeat(1_100_000) }) },
      413,
    ],
    ['an address that is too long', `/data_request?id=alive&x=${'x'.repeat(16_400)}`, {}, 414],
  ])('refuses %s', async (_, path, init: RequestInit, status) => {
    expect((await fetch(gateway.origin + path, init)).status).toBe(status);
  });

  it('stands a body that breaks off', async () => {
    const { port } = new URL(gateway.origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('POST /data_request HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nid=');
    socket.end();
    await once(socket.resume(), 'close');

    expect(await gateway.text('id=alive')).toBe('OK');
  });

  it.each(['%', '%zz', 'id=%E0%A4%A', 'id=alive&x=%c0%af', 'id=alive;%00'])('stands %s', async (query) => {
    const status = await new Promise((resolve) => {
      request(`${gateway.origin}/data_request`, { path: `/data_request?${query}` }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      }).end();
    });

    expect(status).toBe(200);
  });

  it.each([
    ['id=lr_Something&command=home', 'No handler'],
    ['id=nonsense', 'ERROR: Invalid Request'],
    ['', 'ERROR: Invalid Request'],
    ['id=constructor', 'ERROR: Invalid Request'],
    ['id=sdata&output_format=xml', 'ERROR: This gateway answers JSON only'],
  ])('%s: %s', async (query, text) => {
    expect(await gateway.text(query)).toBe(text);
  });

  it('shows the house, whatever its devices are called', async () => {
    await gateway.ask('id=device&action=rename&device=3&name=%3Cscript%3E%26');
    gateway.house.turn(3, true);

    const response = await fetch(gateway.origin);
    const body = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(body).toContain('<span>&lt;script&gt;&amp;</span><b>On</b>');
    expect(body).toContain('Gateway 50000001');
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/(src|href)="(https?:|\/)/);
  });

  it('shows what is out of reach, and what is in no room', async () => {
    gateway.house.device(7)!.set(
      gateway.house
        .device(7)!
        .states()
        .find(({ name }) => name === 'CommFailure')!,
      '1',
    );
    await gateway.ask('id=room&action=delete&room=6');

    const body = await (await fetch(gateway.origin)).text();

    expect(body).toMatch(/<li class="lost"><span>Front door lock.*Out of reach/);
    expect(body).toContain('<h2>No room</h2>');
  });
});
