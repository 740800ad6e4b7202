import type { Cell, Operation } from '../expectations.js';
import { device, leaksTickets, onAccount, onDevice, onTicket, onTicketsOf, scopes } from '../expectations.js';
import { NOBODY } from '../world.js';

const now = Math.floor(Date.now() / 1000);
const trouble = { Subject: 'a lamp', Text: 'It is dark.\nAll day.' };
const ticket = ({ place }: Cell) => ({ PK_Ticket: place?.ticket ?? NOBODY });

export const techsupportOperations: Record<string, Operation> = {
  addEnergy: {
    path: device,
    body: () => ({ DeviceID: 5, Timestamp: now, Watts: 1 }),
    expected: onDevice('set_device_status', 201),
    keepsAll: true,
  },
  listEnergy: { path: device, expected: onDevice('view_account') },
  'listEnergy, in sums': {
    operation: 'listEnergy',
    path: device,
    query: () => ({ Step: 'day' }),
    expected: onDevice('view_account'),
  },
  listTickets: {
    alone: true,
    expected: (cell) => (scopes(cell, 'open_ticket').size + scopes(cell, 'answer_ticket').size > 0 ? 200 : 403),
    leak: leaksTickets,
  },
  'listTickets, of one account': {
    operation: 'listTickets',
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Total: 1 }),
    expected: onTicketsOf,
  },
  openTicket: {
    body: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, ...trouble }),
    expected: onAccount('open_ticket', 201),
    crossedBody: (place) => ({ PK_Device: place.device, ...trouble }),
  },
  getTicket: { path: ticket, expected: onTicket(200) },
  putTicket: { path: ticket, body: () => ({ State: 'closed' }), expected: onTicket(200) },
  commentTicket: { path: ticket, body: () => ({ Text: 'more\nof it' }), expected: onTicket(201) },
};
