export { Online } from './config/online.js';
export type { Category } from './config/categories.js';
export { AUTH_SERVER, Servers } from './config/servers.js';
export type { ServerNames } from './config/servers.js';
export { StaticData } from './config/static-data.js';
export { InfoModule } from './info.module.js';
export { OpenTunnels, RELAY_LOST } from './config/open-tunnels.js';
export type { OpenTunnel } from './config/open-tunnels.js';
