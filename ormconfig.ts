import { DataSource } from 'typeorm';

import { dataSourceOptions } from './libs/database/src/index.js';

/** The data source of TypeORM's own command line. */
export default new DataSource(dataSourceOptions(process.env.DATABASE_URL ?? 'sqlite:var/mms.sqlite'));
