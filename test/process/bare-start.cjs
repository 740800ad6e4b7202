// The yardstick of a server's start: Nest on Fastify with the libraries that any server of ours has, and one route.
require('reflect-metadata');
const { Module } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');
require('@nestjs/swagger');
require('@nestjs/typeorm');
require('class-transformer');
require('class-validator');
require('mysql2');
require('ssh2');
require('undici');

class Bare {}
Module({})(Bare);

void (async () => {
  const app = await NestFactory.create(Bare, new FastifyAdapter(), { logger: false });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/readyz', () => 'ok');
  await app.listen(Number(process.env.PORT), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
})();
