export { buildDocument, mergeDocuments } from './build.js';
export { docs } from './docs.js';
