import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { say } from '../result.js';
import { folder } from './folder.js';

const SOURCE = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

static int undelayed(int fd) {
  int on = 1;
  if (fd >= 0) setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return fd;
}

int accept(int fd, struct sockaddr *address, socklen_t *size) {
  int (*real)(int, struct sockaddr *, socklen_t *) = dlsym(RTLD_NEXT, "accept");
  return undelayed(real(fd, address, size));
}

int accept4(int fd, struct sockaddr *address, socklen_t *size, int flags) {
  int (*real)(int, struct sockaddr *, socklen_t *, int) = dlsym(RTLD_NEXT, "accept4");
  return undelayed(real(fd, address, size, flags));
}
`;

let built: string | undefined;

/** A library for LD_PRELOAD that sets TCP_NODELAY on what is accepted: sshd leaves small answers waiting for 40 ms. */
export function noDelayShim(): string {
  if (built !== undefined) return built;
  const [source, library] = [join(folder(), 'nodelay.c'), join(folder(), 'nodelay.so')];
  writeFileSync(source, SOURCE);
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], { stdio: 'pipe' });
  } catch {
    say('No C compiler (cc): sshd runs without TCP_NODELAY, and is slower for it by 40 ms a request');
    return (built = '');
  }
  return (built = library);
}
