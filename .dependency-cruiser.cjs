// "Who may import whom". A lib is entered by its door (libs/x/src/index.ts), an app only by its app.module.
const door = '^libs/[^/]+/src/index\\.ts$';

/** What a lib may import of ours: itself and the doors of these. */
const libs = {
  access: ['identity', 'cluster', 'database'],
  accounts: ['files', 'identity', 'mail', 'database'],
  cluster: ['database'],
  database: [],
  events: ['access', 'cluster', 'files', 'info', 'database'],
  files: ['server', 'database'],
  identity: [],
  info: ['access', 'audit', 'cluster', 'mail', 'identity', 'server', 'database'],
  audit: ['access', 'identity', 'server', 'database'],
  mail: ['outbox', 'server', 'database'],
  openapi: [],
  outbox: ['identity', 'server', 'database'],
  sdk: [],
  server: ['database'],
};

const forApps = [
  'info',
  'openapi',
  'server',
  'access',
  'accounts',
  'identity',
  'database',
  'cluster',
  'audit',
  'mail',
  'outbox',
  'events',
  'files',
];
const withSdkOnly = '^apps/(console|gateway)/';
const doors = (names) => `^libs/(${names.join('|') || '-'})/`;

const libRules = Object.entries(libs).map(([lib, others]) => ({
  name: `lib-${lib}-knows-${others.join('-') || 'none-of-ours'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^(libs|ormconfig)', pathNot: [`^libs/${lib}/`, doors(others)] },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Entities know each other, through Relation<> and functions.',
      severity: 'error',
      from: { pathNot: '^libs/database/src/entities/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-packages-outside-package-json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'apps-do-not-know-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/mms/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'mms-and-outsiders-know-apps-by-their-module',
      severity: 'error',
      from: { path: '^(apps/mms|test|scripts)/' },
      to: { path: '^apps/', pathNot: ['^apps/mms/', '^apps/[^/]+/src/app\\.module\\.ts$'] },
    },
    {
      name: 'outsiders-know-mms-by-its-module',
      severity: 'error',
      from: { path: '^(test|scripts|bench)/' },
      to: { path: '^apps/mms/', pathNot: ['^apps/mms/src/app\\.module\\.ts$', '^apps/mms/src/demo/demo\\.ts$'] },
    },
    {
      name: 'apps-know-the-libs-of-servers',
      severity: 'error',
      from: { path: '^apps/', pathNot: withSdkOnly },
      to: { path: '^libs/', pathNot: doors(forApps) },
    },
    {
      name: 'console-and-gateway-know-the-sdk-only',
      severity: 'error',
      from: { path: withSdkOnly },
      to: { path: '^libs/', pathNot: doors(['sdk']) },
    },
    {
      name: 'gateway-knows-ssh2-and-no-other-package',
      severity: 'error',
      from: { path: '^apps/gateway/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules', pathNot: 'node_modules/(@types/)?(ssh2|node)/' },
    },
    {
      name: 'gateway-is-tried-with-sharp',
      comment: 'Whether the pictures that it draws are pictures is for another program to say.',
      severity: 'error',
      from: { path: '^apps/gateway/.*\\.spec\\.ts$' },
      to: { path: 'node_modules', pathNot: 'node_modules/((@types/)?(ssh2|node)|sharp)/' },
    },
    {
      name: 'libs-do-not-know-apps',
      severity: 'error',
      from: { path: '^(libs/|ormconfig)' },
      to: { path: '^(apps|test|scripts|bench)/' },
    },
    {
      name: 'sources-do-not-know-tests-and-scripts',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    {
      name: 'tests-and-scripts-do-not-know-each-other',
      severity: 'error',
      from: { path: '^(test|scripts|bench)/' },
      to: { path: '^(test|scripts|bench)/', pathNot: '^$1/' },
    },
    ...libRules,
    {
      name: 'every-lib-is-in-the-table',
      severity: 'error',
      from: { path: door, pathNot: doors(Object.keys(libs)) },
      to: {},
    },
    {
      name: 'libs-only-by-their-door',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', door] },
    },
    {
      name: 'libs-only-by-their-door-from-outside',
      severity: 'error',
      from: { pathNot: '^libs/' },
      to: { path: '^libs/', pathNot: door },
    },
    {
      name: 'ormconfig-knows-the-database',
      severity: 'error',
      from: { path: '^ormconfig\\.ts$' },
      to: { path: '^libs/', pathNot: doors(['database']) },
    },
    {
      name: 'ormconfig-is-for-main',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^apps/[^/]+/src/main\\.ts$' },
      to: { path: '^ormconfig\\.ts$' },
    },
    {
      name: 'migrations-know-no-entities',
      comment: 'A migration stays true when an entity changes.',
      severity: 'error',
      from: { path: '^libs/database/src/migrations/' },
      to: { path: '^libs/database/src/(entities[./]|index\\.ts$)' },
    },
    {
      name: 'database-without-nest',
      severity: 'error',
      from: { path: '^libs/database/' },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'identity-without-nest-and-database',
      severity: 'error',
      from: { path: '^libs/identity/' },
      to: { path: 'node_modules/(@nestjs|typeorm)/' },
    },
    {
      name: 'controllers-without-typeorm',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
