import { ApiProperty } from '@nestjs/swagger';
import { Attempt, Contact } from '@app/database';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';

import { STATUSES, TYPES } from './contacts/constants.js';

export class AttemptView {
  @ApiProperty({ type: 'integer', description: 'Unix seconds', example: 1795734000 })
  Timestamp: number;

  @ApiProperty({ description: STATUSES, example: '2' })
  Status: string;

  @ApiProperty({ description: 'For people', example: 'The mail server has taken it' })
  Notes: string;
}

export class ContactView {
  @ApiProperty({ type: 'integer', example: 10 })
  PK_Contact: number;

  @ApiProperty({ type: 'integer', description: TYPES, example: 1 })
  Type: number;

  @ApiProperty({
    description: 'An address, a number; of webhooks and browsers only their server',
    example: 'john@example.com',
  })
  Destination: string;

  @ApiProperty({ type: 'integer', description: 'How often it has been tried', example: 1 })
  NumAttempts: number;

  @ApiProperty({ description: `${STATUSES}; empty while nothing has been tried`, example: '2' })
  Status: string;

  @ApiProperty({ description: 'What was sent', example: 'Front door opened (Home)' })
  Contents: string;

  @ApiProperty({ type: 'integer', description: 'Who was told; 0 for a webhook', example: 4 })
  PK_User: number;

  @ApiProperty({ type: [AttemptView], description: 'What came of each attempt, the first one first' })
  Attempts: AttemptView[];
}

export const toAttemptView = ({ timestamp, status, notes }: Attempt): AttemptView => ({
  Timestamp: Math.floor(timestamp.getTime() / 1000),
  Status: String(status),
  Notes: notes,
});

/** The attempts of contacts, by contact. */
export async function attemptsOf(db: EntityManager, contacts: Contact[]): Promise<Map<number, Attempt[]>> {
  const found = new Map<number, Attempt[]>(contacts.map(({ id }) => [id, []]));
  if (contacts.length === 0) return found;
  const attempts = await db.find(Attempt, { where: { contactId: In([...found.keys()]) }, order: { id: 'ASC' } });
  for (const attempt of attempts) found.get(attempt.contactId)?.push(attempt);
  return found;
}

/** Who was told of an event, and how that went; of one user alone, for those who see no others. */
export async function contactsOf(db: EntityManager, eventId: number, userId?: number): Promise<ContactView[]> {
  const contacts = await db.find(Contact, {
    where: { eventId, ...(userId === undefined ? {} : { userId }) },
    order: { id: 'ASC' },
  });
  const attempts = await attemptsOf(db, contacts);
  return contacts.map((contact) => ({
    PK_Contact: contact.id,
    Type: contact.type,
    Destination: contact.destination,
    NumAttempts: contact.attempts,
    Status: contact.status === 0 ? '' : String(contact.status),
    Contents: contact.contents,
    PK_User: contact.userId,
    Attempts: (attempts.get(contact.id) ?? []).map(toAttemptView),
  }));
}
