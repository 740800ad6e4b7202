import { checkServer } from './server-databases.js';

type Values = Record<string, string>;

/** A MariaDB that says so of itself. */
const server = (values: Values = {}, collation = 'utf8mb4_nopad_bin') => ({
  destroyed: 0,
  query(sql: string) {
    if (sql.includes('collation')) return Promise.resolve([{ collation }]);
    const all: Values = { auto_increment_increment: '1', ...values };
    return Promise.resolve(Object.entries(all).map(([name, Value]) => ({ Variable_name: name, Value })));
  },
  destroy() {
    this.destroyed += 1;
    return Promise.resolve();
  },
});

const asked = (it: ReturnType<typeof server>) => checkServer(it as never);

describe('what a database server must be like', () => {
  it.each<Values>([
    {},
    { wsrep_on: 'OFF', wsrep_auto_increment_control: 'ON' },
    { wsrep_on: 'ON', wsrep_auto_increment_control: 'OFF' },
  ])('takes one that counts one by one: %o', async (values) => {
    const it = server(values);
    await asked(it);
    expect(it.destroyed).toBe(0);
  });

  it.each<Values>([{ auto_increment_increment: '3' }, { wsrep_on: 'ON', wsrep_auto_increment_control: 'ON' }])(
    'refuses one that leaves ids out, or may begin to: %o',
    async (values) => {
      const it = server(values);
      await expect(asked(it)).rejects.toThrow('count ids one by one');
      expect(it.destroyed).toBe(1);
    },
  );

  it('refuses one that knows no cases', async () => {
    await expect(asked(server({}, 'utf8mb4_general_ci'))).rejects.toThrow('cases apart');
  });
});
