export { ADMINISTRATOR, newAdministratorCode } from './administrator-code.js';
export { createAccount } from './create-account.js';
export type { NewAccount } from './create-account.js';
export { createUser } from './create-user.js';
export type { NewUser } from './create-user.js';
export { phoneTerms } from './phone-terms.js';
export { indexAccount, TermKind, termsOf } from './terms.js';
export { wordsOf } from './words.js';
