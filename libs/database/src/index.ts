export { Database } from './database.js';
export { DatabaseUnavailable, isUnavailable, isUniqueViolation } from './errors.js';
export * from './entities.js';
export * from './entities/config.js';
export { dataSourceOptions } from './options.js';
export type { Argument, Select } from './select.js';
export type { NoticeValue, Writer } from './writer.js';
