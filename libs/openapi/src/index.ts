export { BodyContent } from './body-content.js';
export { buildDocument, mergeDocuments } from './build.js';
export { addPage, docs } from './docs.js';
