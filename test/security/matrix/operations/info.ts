import type { Operation } from '../expectations.js';
import { asNobody, noToken, onlyOneself, scopes } from '../expectations.js';

export const infoOperations: Record<string, Operation> = {
  createSession: { alone: true, expected: noToken(() => 200) },
  getSession: {
    path: ({ who, relation }) => ({
      SessionId: relation === 'oneself' ? (who.headers.session?.MMSSession ?? '') : who.foreignSession,
    }),
    expected: onlyOneself(200),
    oneself: 'session',
  },
  refreshConfig: { alone: true, expected: (cell) => (scopes(cell, 'refresh_config').size > 0 ? 200 : 403) },
  getConfig: { ...asNobody(200), query: () => ({ Terms: 1 }) },
  getKeys: asNobody(200),
};
