/** The `Environment`. */
export const ENVIRONMENT = Symbol('environment');
