const { existsSync } = require('node:fs');
const path = require('node:path');

// Packages that are ESM only: compiled, since jest requires them as CommonJS.
const esmOnly = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'load-esm',
  'cookie',
  'content-disposition',
  '@fastify/static',
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  moduleNameMapper: {
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      process.env.MUTANT ? '<rootDir>/scripts/mutant-transform.cjs' : '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
};

// what does not depend on the engine is tried on one of them
const onOneEngine = [
  '/test/clients/',
  '/test/security/mutants',
  '/test/docs/',
  '/test/openapi/examples/',
  '/test/process/demo',
  '/test/process/tls',
  '/test/relay/(abuse|clients|smuggling)',
  '/test/sdk/package/',
];

// what opens tunnels needs the programs that gateways open them with
const onPath = (name) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
const withoutPrograms = ['ssh', 'dbclient'].every(onPath)
  ? []
  : ['/test/relay/(clients|host-keys|relay|smuggling|tunnels|two-relays|web-socket)\\.e2e'];

// what compiles clients in other languages
const withoutLanguages = process.env.TEST_PYTHON && process.env.TEST_JAVAC ? [] : ['/test/clients/'];

const endToEnd = (ENGINE) => ({
  ...shared,
  displayName: ENGINE,
  testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...withoutPrograms,
    ...withoutLanguages,
    ...(ENGINE === 'sqlite' ? [] : onOneEngine),
  ],
  globals: { ENGINE },
});

module.exports = {
  maxWorkers: 2,
  // what modules of one file after the other leave behind makes a worker slow
  workerIdleMemoryLimit: '1.5GB',
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts'],
    },
    endToEnd('sqlite'),
    ...(process.env.TEST_DATABASE_URL ? [endToEnd('mariadb')] : []),
  ],
};
