/** config_EventType, by what is written by the system itself. */
export const eventTypes = {
  image: 1,
  video: 2,
  trigger: 3,
  variable: 4,
  login: 5,
  gatewayConnected: 6,
  systemError: 7,
  validateEmail: 8,
  validateSms: 9,
  systemMessage: 10,
} as const;

/** config_SourceType */
export const sourceTypes = { unknown: 0, user: 1, timer: 2, trigger: 3, variable: 4 } as const;

/** config_ContactType */
export const contactTypes = { email: 1, push: 2, sms: 3, webhook: 4 } as const;

/** config_AttemptStatus */
export const attemptStatuses = { busy: 1, complete: 2, refused: 3, givenUp: 4 } as const;
