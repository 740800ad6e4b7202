export { fromIdentityJson, toIdentityJson } from './claims.js';
export { fromDeviceJson, isDeviceJson, toDeviceJson } from './device-claims.js';
export type { DeviceClaims } from './device-claims.js';
export type { Parents, UserClaims } from './claims.js';
export { isSha1, normalUsername, sha1Password } from './password.js';
export { auditKeyFrom, seal, unseal } from './seal.js';
export { keyId, newKeyPair, openIdentity, signIdentity } from './signature.js';
export type { SignedIdentity } from './signature.js';
export { hashOf, isSessionId, newCode, newSessionId } from './token.js';
