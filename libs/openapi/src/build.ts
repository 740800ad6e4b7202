import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

import { addBounds } from './bounds/add-bounds.js';
import { complete } from './complete.js';
import type { Examples } from './examples.js';
import { addExamples } from './examples.js';
import { operationsOf } from './operations.js';
import { sorted } from './sorted.js';
import { tags } from './tags.js';

const about = `The cloud behind MiOS/Vera-style home gateways, as documented in "MMS Public Documentation 1.7.1", self-hosted.

Log in with \`GET /autha/auth/username/{Username}\`, exchange the identity for a session with \`GET /info/session/token\`,
and send the session in the header \`MMSSession\`.`;

const base = () =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('MMS')
    .setVersion('1.7.1')
    .setDescription(about)
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'This server')
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'MMSSession', description: 'A session of `GET /info/session/token`' },
      'MMSSession',
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'MMSAuth', description: '`Identity` of a login, unchanged' },
      'MMSAuth',
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'MMSAuthSig', description: '`IdentitySignature` of a login, unchanged' },
      'MMSAuthSig',
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'opaque', description: 'An API token: `mms_…`' },
      'Token',
    )
    .build();

/** What the code of a server does not say of its document. */
export interface Known {
  /** What was recorded of its operations. */
  examples: Examples;
  /** How long texts can be, by the names of what is kept. */
  lengths: Record<string, number>;
}

/** The OpenAPI document of a server, made without starting it. */
export async function buildDocument(app: Type | DynamicModule, { examples, lengths }: Known): Promise<OpenAPIObject> {
  const server = await NestFactory.create<NestFastifyApplication>(app, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  const document = SwaggerModule.createDocument(server, base(), {
    operationIdFactory: (_, method) => method,
  });
  const used = new Set(operationsOf(document).flatMap((each) => each.tags ?? []));
  document.tags = tags.filter(({ name }) => used.has(name));
  await server.close();
  // a copy, in which nothing is there twice
  const completed = sorted(complete(document));
  addBounds(completed, lengths);
  addExamples(completed, examples);
  return sorted(completed);
}

/** Documents side by side; what two of them have under one name must be the same. */
export function mergeDocuments(documents: OpenAPIObject[]): OpenAPIObject {
  const [first] = documents;
  if (!first) throw new Error('No documents to merge');
  const merged = structuredClone(first);
  for (const { paths, components, tags: theirs } of documents.slice(1)) {
    merge(merged.paths, paths, 'path');
    merge(((merged.components ??= {}).schemas ??= {}), components?.schemas ?? {}, 'schema');
    merge((merged.components.responses ??= {}), components?.responses ?? {}, 'response');
    merge((merged.components.examples ??= {}), components?.examples ?? {}, 'example');
    merge((merged.components.headers ??= {}), components?.headers ?? {}, 'header');
    merged.tags = tags.filter(({ name }) =>
      [...(merged.tags ?? []), ...(theirs ?? [])].some((tag) => tag.name === name),
    );
  }
  return sorted(merged);
}

function merge(into: Record<string, unknown>, from: Record<string, unknown>, kind: string): void {
  for (const [name, value] of Object.entries(from)) {
    if (name in into && JSON.stringify(into[name]) !== JSON.stringify(value)) {
      throw new Error(`Two servers have different things under the ${kind} ${name}`);
    }
    into[name] = value;
  }
}
