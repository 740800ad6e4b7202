import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Servers } from '@app/info';
import { badArgument, TryLater } from '@app/server';
import type { FastifyInstance } from 'fastify';

import { targetOf } from './target.js';
import { textOf } from './text-of.js';

const PATIENCE = 30_000;

/** What goes along: who asks, and in which language. */
const passed = ['mmssession', 'mmsauth', 'mmsauthsig', 'authorization', 'accept', 'accept-language'];
/** What comes back beside the text. */
const kept = ['retry-after', 'www-authenticate'];
const types = /^(?:application\/(?:problem\+)?json|text\/plain)\b/;

export interface Proxied {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Answers pages that browsers keep from asking another host, by asking the router of this very process: nothing goes out. */
@Injectable()
export class OwnRouter {
  constructor(
    private readonly servers: Servers,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** The answer of our own router: nothing goes out over the network. */
  async answer(url: string, sent: Record<string, unknown>, address: string): Promise<Proxied> {
    const { host, path } = targetOf(url, await this.servers.hosts());
    const headers = Object.fromEntries(
      passed.flatMap((name) => (typeof sent[name] === 'string' ? [[name, sent[name]]] : [])),
    );
    const { response, body } = await this.ask(path, { ...headers, host }, address);
    if (response.statusCode >= 300 && response.statusCode < 400) {
      throw badArgument('url', 'leads to a redirect, which is not followed');
    }
    const type = String(response.headers['content-type'] ?? '');
    const back = kept.flatMap((name) => (response.headers[name] ? [[name, String(response.headers[name])]] : []));
    return {
      status: response.statusCode,
      headers: { ...Object.fromEntries(back), 'content-type': types.test(type) ? type : 'text/plain; charset=utf-8' },
      body,
    };
  }

  private async ask(url: string, headers: Record<string, string>, remoteAddress: string) {
    const http = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const response = await http.inject({ url, headers, remoteAddress, payloadAsStream: true, signal });
      return { response, body: await textOf(response.stream()) };
    } catch (error) {
      throw signal.aborted ? new TryLater('It takes too long to answer', 5) : error;
    }
  }
}
