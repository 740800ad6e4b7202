export { Allowance } from './allowance.js';
export { FilesModule } from './files.module.js';
export { removeEvents } from './remove-events.js';
export type { RemovableEvent } from './remove-events.js';
export { removeFiles } from './remove-files.js';
export { removeFilesOf } from './remove-files-of.js';
export type { Removable } from './remove-files.js';
