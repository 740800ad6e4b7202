import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { adopt } from '../servers.js';

const PORT = 19_083;

/** nginx in a folder, as many workers as ours has processes: it serves what lies in `www`, and takes PUT there. */
export async function startNginx(folder: string): Promise<{ url: string; www: string }> {
  const www = join(folder, 'www');
  mkdirSync(www);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  client_body_temp_path ${folder}/body; client_max_body_size 100m;
  server { listen 127.0.0.1:${PORT}; root ${www}; location / { dav_methods PUT DELETE; create_full_put_path on; } }
}
`,
  );
  const child = adopt(spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] }));
  const url = `http://127.0.0.1:${PORT}`;
  for (let attempt = 0; attempt < 50 && child.exitCode === null; attempt += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, www };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx did not start: is it installed, with its dav module?');
}
