import { connect } from './world.js';

const PAGE = 16_384;

/** Works with so many bytes of the database's memory for pages (`innodb_buffer_pool_size`), and puts back what was there. */
export async function withPool<T>(url: string, bytes: number, work: () => Promise<T>): Promise<T> {
  const db = await connect(url);
  const number = async (sql: string) => {
    const [rows] = await db.query(sql);
    return Number((rows as { value: string }[])[0]?.value);
  };
  const resize = async (size: number) => {
    await db.query(`SET GLOBAL innodb_buffer_pool_size = ${size}`);
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const pages = await number(
        "SELECT VARIABLE_VALUE AS value FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'Innodb_buffer_pool_pages_total'",
      );
      // some pages are for what describes the others
      if (Math.abs(pages / (size / PAGE) - 1) < 0.1) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The database does not change its memory');
  };
  const before = await number('SELECT @@GLOBAL.innodb_buffer_pool_size AS value');
  try {
    await resize(bytes);
    return await work();
  } finally {
    await resize(before);
    await db.end();
  }
}
