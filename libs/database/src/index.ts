export { entryHash, HEAD, headMac, noHash, valuesHash } from './audit-chain.js';
export type { Act, Actor } from './audit-chain.js';
export { Database } from './database.js';
export { DatabaseUnavailable, isUnavailable, isUniqueViolation } from './errors.js';
export * from './entities.js';
export * from './entities/config.js';
export { dataSourceOptions } from './options.js';
export type { Argument, Select } from './select.js';
export type { NoticeValue, Writer } from './writer.js';
