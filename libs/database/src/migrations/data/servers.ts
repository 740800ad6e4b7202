/** A role of servers: the word for it in their host names, and the modules that they answer. */
const roles = [
  ['autha', 'autha', ['autha', 'locator', 'info']],
  ['authd', 'authd', ['authd', 'locator', 'info']],
  ['account', 'account', ['account', 'eula', 'info']],
  ['device', 'device', ['device', 'info']],
  ['relay', 'relay', ['relay', 'info']],
  ['storage', 'storage', ['storage', 'info']],
  ['event', 'event', ['event', 'info']],
  ['support', 'ts', ['techsupport', 'info']],
  ['firmware', 'firmware', ['firmware', 'info']],
  ['log', 'log', ['info']],
] as const;

/** Two of each role, each the other's alternate: ids 1 and 2 are autha's, 5 and 6 account's, 13 and 14 event's. */
const pairs = roles.flatMap(([role, hostWord, modules], at) =>
  [11, 12].map((number, twin) => ({
    id: 2 * at + 1 + twin,
    alternate: 2 * at + 2 - twin,
    role,
    modules,
    deployedName: `vera-us-oem-${hostWord}${number}.mios.com`,
  })),
);

export const servers = pairs.map(({ id, role, deployedName, alternate }) => [id, role, '', deployedName, alternate]);

export const serverModules = pairs
  .flatMap(({ id, modules }) => modules.map((module) => [id, module]))
  .map(([server, module], at) => [at + 1, server, module]);
