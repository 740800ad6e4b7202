import { curlSample } from './curl.js';
import type { Document } from './document.js';
import { operationsOf } from './document.js';
import { pythonSample } from './python.js';
import { requestOf } from './request.js';
import { typescriptSample } from './typescript.js';

/** An operation in each language. */
export interface Samples {
  curl: string;
  TypeScript: string;
  Python: string;
}

/** Samples of every operation of a document, by its operationId. */
export function samplesOf(document: object): Record<string, Samples> {
  const read = document as Document;
  return Object.fromEntries(
    operationsOf(read).map((found) => {
      const request = requestOf(read, found);
      const samples = {
        curl: curlSample(request),
        TypeScript: typescriptSample(request),
        Python: pythonSample(request),
      };
      return [found.operation.operationId, samples];
    }),
  );
}
