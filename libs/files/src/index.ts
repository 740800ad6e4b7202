export { removeFiles } from './remove-files.js';
export type { Removable } from './remove-files.js';
