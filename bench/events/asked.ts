import type { Asked } from '../../apps/event/src/event/list/asked.js';
import { eventsSql } from '../../apps/event/src/event/list/events-sql.js';
import type { EventsQuery } from '../../apps/event/src/event/list/list.dto.js';
import { accountOf, unitOf } from './world.js';

/** What the owners of gateways ask for in `event-query`. */
export const queries = {
  'of a gateway': (n: number): EventsQuery => ({ Gateway: String(unitOf(n)), User: '0' }),
  'of an account': (): EventsQuery => ({ Gateway: '*' }),
  'unread by severity': (): EventsQuery => ({ Gateway: '*', Unread: true, Severity: [1, 2, 3, 4] }),
};

export type Kind = keyof typeof queries;

/** As it is asked over HTTP. */
export function pathOf(kind: Kind, n: number): string {
  const { Unread, Severity, ...query } = queries[kind](n);
  const text = new URLSearchParams({
    ...(query as Record<string, string>),
    ...(Unread ? { Unread: '1' } : {}),
    ...(Severity ? { Severity: Severity.join(',') } : {}),
  });
  return `/event/event/events?${text.toString()}`;
}

/** What the server asks of the database for an owner, whose account has one gateway. */
export function statementOf(kind: Kind, n: number) {
  const asked: Asked = {
    accountId: accountOf(n),
    gateways: [unitOf(n)],
    behind: null,
    cameras: [],
    pictured: [],
    users: kind === 'of a gateway' ? [] : [accountOf(n)],
    whole: kind !== 'of a gateway',
  };
  const statement = eventsSql(asked, queries[kind](n), new Date(), false);
  if (!statement) throw new Error('There is a statement for each');
  return statement;
}
