import type { Operation } from '../expectations.js';
import { asNobody, file, fileKey, leaksFiles, onFiles, scopes } from '../expectations.js';
import { NOBODY } from '../world.js';

export const storageOperations: Record<string, Operation> = {
  // what it has written beside the request is not undone
  postStore: {
    body: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Data: 'aGVsbG8=' }),
    expected: onFiles('store_files', 201),
    crossedBody: (place) => ({ PK_Device: place.device, Data: 'aGVsbG8=' }),
    commits: true,
  },
  getStores: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY }),
    expected: onFiles('view_files'),
    leak: leaksFiles,
  },
  'getStores, of the own account': {
    operation: 'getStores',
    alone: true,
    expected: (cell) => (scopes(cell, 'view_files').size > 0 ? 200 : 403),
    leak: leaksFiles,
  },
  deleteStore: { path: file, query: fileKey, expected: onFiles('delete_files') },
  'deleteStore, with a wrong key': {
    operation: 'deleteStore',
    path: file,
    query: () => ({ Key: 'none' }),
    expected: (cell) => onFiles('delete_files', 403)(cell),
  },
  // whoever has the key
  getStore: { ...asNobody(200), path: file, query: fileKey },
  getStoreArchive: { ...asNobody(200), path: file, query: fileKey },
  // it is no picture
  getStoreThumbnail: { ...asNobody(415), path: file, query: fileKey },
  'getStoreThumbnail, with a wrong key': {
    ...asNobody(403),
    operation: 'getStoreThumbnail',
    path: file,
    query: () => ({ Key: 'none' }),
  },
  'getStore, with a wrong key': { ...asNobody(403), operation: 'getStore', path: file, query: () => ({ Key: 'none' }) },
  'getStoreArchive, with a wrong key': {
    ...asNobody(403),
    operation: 'getStoreArchive',
    path: file,
    query: () => ({ Key: 'none' }),
  },
};
