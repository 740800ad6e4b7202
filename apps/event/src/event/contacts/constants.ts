/** The constants of contacts, for the API document; they are in the static data, too. */
export const TYPES = 'config.ContactType: 1 e-mail, 2 push, 3 SMS, 4 webhook';
export const STATUSES =
  'config.AttemptStatus: 1 busy, it is being tried or will be again; 2 complete; 3 refused, it is not tried again; 4 given up, its time is over';
