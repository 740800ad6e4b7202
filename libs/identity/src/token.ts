import { hash, randomBytes } from 'node:crypto';

/** 38 upper-case hex characters: 6 that name the key that was signing, 32 from the system's random source. */
export const newSessionId = (epoch: number): string =>
  epoch.toString(16).padStart(6, '0').slice(-6).toUpperCase() + randomBytes(16).toString('hex').toUpperCase();

export const isSessionId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9A-Fa-f]{38}$/.test(text);

/** A code to be mailed or printed once: 256 random bits that fit into a URL. */
export const newCode = (): string => randomBytes(32).toString('base64url');

/** What is kept of a session id or code: not enough to use it. */
export const hashOf = (secret: string): string => hash('sha256', secret, 'hex');
