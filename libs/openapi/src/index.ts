export { BodyContent } from './body-content.js';
export { buildDocument, mergeDocuments } from './build.js';
export type { Examples } from './examples.js';
export { addPage, docs } from './docs.js';
export { forGenerators } from './for-generators.js';
export { samplesOf } from './samples/index.js';
export type { Samples } from './samples/index.js';
export { SDK } from './samples/typescript.js';
