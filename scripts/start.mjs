// npm start: whatever is missing first, then all server roles in this process.
import { createRequire } from 'node:module';
import { prepare } from './prepare.mjs';

void prepare().then(() => createRequire(import.meta.url)('../dist/apps/mms/src/main.js'));
