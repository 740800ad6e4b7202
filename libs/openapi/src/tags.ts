/** The services of the API, as the document describes them, in the order of a newcomer's way through it. */
export const tags = [
  { name: 'autha/auth', description: 'Who you are: login, registration, identities for apps, logout' },
  { name: 'info/session', description: 'Sessions, and the keys that verify identities' },
  { name: 'info/config', description: 'Static data: countries, languages, roles, servers' },
  { name: 'account/account', description: 'Accounts, and those below them' },
  { name: 'account/installation', description: 'What the operator says of an installation' },
  { name: 'eula/eula', description: 'Licence agreements, and their acceptance' },
  { name: 'authd/auth', description: 'Which gateway it is: provisioning, login, logout, search' },
  { name: 'locator/locator', description: 'Where gateways and their servers are' },
  { name: 'device/device', description: 'What gateways report, and how they are' },
  { name: 'event/event', description: 'What happened, and who was told of it' },
  { name: 'firmware/firmware', description: 'The builds that OEMs have published' },
  { name: 'firmware/build', description: 'Orders to upgrade gateways, and how far they have come' },
  { name: 'relay/relay', description: 'Tunnels to gateways, what they carry, and limits' },
  { name: 'storage/storage', description: 'Files: logs, backups, pictures and clips of cameras' },
  { name: 'techsupport/techsupport', description: 'What devices use, and trouble tickets' },
  { name: 'account/user', description: 'Users' },
];
