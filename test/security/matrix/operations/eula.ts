import type { Operation } from '../expectations.js';
import { asNobody, eula, onOem, onlyOneself, userId } from '../expectations.js';
import { NOBODY } from '../world.js';

export const eulaOperations: Record<string, Operation> = {
  postEula: { body: eula, expected: onOem('manage_eula') },
  putEula: { body: eula, expected: onOem('manage_eula') },
  acceptEula: {
    body: (cell) => ({ PK_Oem: 1, PK_Account: cell.place?.account.id ?? NOBODY, PK_Eula: 1, PK_User: userId(cell) }),
    expected: onlyOneself(200),
    oneself: true,
  },
  'acceptEula, for another account': {
    operation: 'acceptEula',
    body: (cell) => ({ PK_Oem: 1, PK_Account: NOBODY, PK_Eula: 1, PK_User: cell.who.user?.id ?? 0 }),
    expected: () => 403,
    alone: true,
  },
  getEula: { ...asNobody(200), query: () => ({ PK_Oem: 1 }) },
};
