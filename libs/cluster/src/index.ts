export { ClusterModule, REDIS, REDIS_URL } from './cluster.module.js';
export { Notices } from './notices.js';
export { Recurring } from './recurring.js';
export { Wakeup } from './wakeup.js';
