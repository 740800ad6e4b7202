import type { Contact } from '@app/database';

/** How one try has gone. */
export interface Outcome {
  /** `busy`: it is tried again. `refused`: never. */
  result: 'complete' | 'busy' | 'refused';
  /** For people, without anything that is secret or about our own network. */
  notes: string;
  /** The least time to wait before the next try, in milliseconds. */
  wait?: number;
  /** `parked`: nothing more is sent to the endpoint. `removed`: it is no more. `innocent`: it is not to blame. */
  endpoint?: 'parked' | 'removed' | 'innocent';
}

/** A way to tell somebody. It answers in less than the lease of a contact, whatever the other side does. */
export interface Channel {
  send(contact: Contact): Promise<Outcome>;
}
