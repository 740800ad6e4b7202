import { ApiProperty } from '@nestjs/swagger';
import type { Ticket, TicketComment } from '@app/database';
import {
  ChoiceField,
  FlagField,
  IntField,
  LongTextField,
  PageSize,
  PageStart,
  TextField,
  toDateTime,
} from '@app/server';

const states = ['open', 'closed'] as const;

export type State = (typeof states)[number];

export class PostTicketBody {
  @IntField({ optional: true, min: 1, description: 'The account that needs help; the own one by default', example: 12 })
  PK_Account?: number;

  @IntField({ optional: true, min: 1, description: 'The gateway that it is about, of that account', example: 50000001 })
  PK_Device?: number;

  @TextField({ length: 200, min: 1, example: 'The hall lamp does not answer' })
  Subject: string;

  @LongTextField({ length: 10_000, min: 1, example: 'Since this morning.\nThe others do.' })
  Text: string;
}

export class PutTicketBody {
  @ChoiceField(states)
  State: State;
}

export class PostCommentBody {
  @LongTextField({ length: 10_000, min: 1, example: 'Is its plug in the wall?' })
  Text: string;
}

export class TicketsQuery {
  @IntField({ optional: true, min: 1, description: 'Only those of this account', example: 12 })
  PK_Account?: number;

  @ChoiceField(states, { optional: true, description: 'Only those that are open, or closed' })
  State?: State;

  @PageStart()
  Start?: number;

  @PageSize({ largest: 200, fallback: 50 })
  Count?: number;

  @FlagField({ optional: true, description: 'Answer how many there are on all pages, too' })
  Total?: boolean;
}

/** The page of comments that is read with a ticket. */
export class TicketQuery {
  @PageStart()
  Start?: number;

  @PageSize({ largest: 1000, fallback: 100 })
  Count?: number;
}

export class NewTicketView {
  @ApiProperty({ type: 'integer', example: 7 })
  PK_Ticket: number;
}

export class NewCommentView {
  @ApiProperty({ type: 'integer', example: 31 })
  PK_TicketComment: number;
}

export class ListedTicketView extends NewTicketView {
  @ApiProperty({ type: 'integer', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', description: 'Who opened it', example: 34 })
  PK_User: number;

  @ApiProperty({ type: 'integer', description: 'The gateway that it is about; 0 for none', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ enum: states, example: 'open' })
  State: State;

  @ApiProperty({ example: 'The hall lamp does not answer' })
  Subject: string;

  @ApiProperty({ type: 'integer', description: 'How many comments it has', example: 1 })
  CommentCount: number;

  @ApiProperty({ description: 'UTC', example: '2026-11-25 10:00:00' })
  Created: string;

  @ApiProperty({
    description: 'When it was last commented, closed or opened again, UTC',
    example: '2026-11-25 11:00:00',
  })
  Changed: string;
}

export class Tickets {
  @ApiProperty({ type: [ListedTicketView] })
  Tickets: ListedTicketView[];

  @ApiProperty({ type: 'integer', required: false, description: 'How many there are on all pages, when asked for' })
  Total?: number;
}

export class CommentView extends NewCommentView {
  @ApiProperty({ type: 'integer', description: 'Who wrote it', example: 56 })
  PK_User: number;

  @ApiProperty({ description: 'The name of that user; empty for who has none, or is gone', example: 'Grace' })
  Name: string;

  @ApiProperty({ description: 'Whether it comes from an account above', example: true })
  FromAbove: boolean;

  @ApiProperty({ example: 'Is its plug in the wall?' })
  Text: string;

  @ApiProperty({ description: 'UTC', example: '2026-11-25 11:00:00' })
  Created: string;
}

export class TicketView extends ListedTicketView {
  @ApiProperty({ description: 'The name of who opened it; empty for who has none, or is gone', example: 'Ada' })
  Name: string;

  @ApiProperty({ example: 'Since this morning.\nThe others do.' })
  Text: string;

  @ApiProperty({ type: [CommentView], description: 'A page of the comments, the oldest first' })
  Comments: CommentView[];
}

export interface FoundTicket {
  ticket: Ticket;
  comments: TicketComment[];
  /** Of those who wrote. */
  names: Map<number, string>;
}

export const toListedTicketView = (ticket: Omit<Ticket, 'text'>): ListedTicketView => ({
  PK_Ticket: ticket.id,
  PK_Account: ticket.accountId,
  PK_User: ticket.userId,
  PK_Device: ticket.deviceId ?? 0,
  State: ticket.state,
  Subject: ticket.subject,
  CommentCount: ticket.comments,
  Created: toDateTime(ticket.createdAt),
  Changed: toDateTime(ticket.changedAt),
});

export const toTicketView = ({ ticket, comments, names }: FoundTicket): TicketView => ({
  ...toListedTicketView(ticket),
  Name: names.get(ticket.userId) ?? '',
  Text: ticket.text,
  Comments: comments.map(({ id, userId, fromAbove, text, createdAt }) => ({
    PK_TicketComment: id,
    PK_User: userId,
    Name: names.get(userId) ?? '',
    FromAbove: Boolean(fromAbove),
    Text: text,
    Created: toDateTime(createdAt),
  })),
});
