import { createHash } from 'node:crypto';

import { HttpException, Injectable, NotFoundException } from '@nestjs/common';
import { Database, Store } from '@app/database';
import type { NewEvent } from '@app/events';
import { eventTypes } from '@app/events';
import { StaticData } from '@app/info';
import { badArgument } from '@app/server';
import { In } from 'typeorm';

import type { Sent } from './sent-events.js';
import type { PostEventBody } from './upload.dto.js';

/** What the system says itself: nobody else may say it in its name. */
const own = new Set<number>([
  eventTypes.gatewayConnected,
  eventTypes.validateEmail,
  eventTypes.validateSms,
  eventTypes.systemMessage,
]);

/** The gateway that sends, and how. */
export interface Sender {
  deviceId: number;
  accountId: number;
  address: string;
  /** Stands for the names of those events that have none. */
  idempotencyKey?: string;
}

/** Its file is not there; whether it was, when the event came under this name before, is not known here. */
export class NoFile extends NotFoundException {
  constructor(
    id: number,
    readonly clientKey: string | null,
  ) {
    super(`No file ${id}`);
  }
}

/** What was sent, as events that are to be stored; what cannot be stored stays an error. */
@Injectable()
export class NewEvents {
  constructor(
    private readonly database: Database,
    private readonly data: StaticData,
  ) {}

  async of(sender: Sender, sent: Sent[]): Promise<(NewEvent | HttpException)[]> {
    const types = await this.ids('EventType');
    const sources = await this.ids('SourceType');
    const files = await this.filesOf(sender, sent);
    return sent.map((body, at) => {
      if (body instanceof HttpException) return body;
      const { PK_Device, EventType, SourceType = 0, PK_Store = 0 } = body;
      if (PK_Device !== undefined && PK_Device !== sender.deviceId) {
        return new NotFoundException(`No device ${PK_Device}`);
      }
      if (!types.has(EventType)) return badArgument('EventType', 'is none of the types of events');
      if (own.has(EventType)) return badArgument('EventType', 'is one that only the system itself writes');
      if (!sources.has(SourceType)) return badArgument('SourceType', 'is none of the sources of events');
      const file = files.get(PK_Store);
      if (PK_Store !== 0 && !file) return new NoFile(PK_Store, clientKeyOf(sender, body, at));
      return newEvent(sender, body, at, file);
    });
  }

  private async ids(category: 'EventType' | 'SourceType'): Promise<Set<unknown>> {
    return new Set((await this.data.rows(category)).map((row) => row[`PK_${category}`]));
  }

  /** Files of the gateway itself, for the account that it is paired with. */
  private async filesOf({ deviceId, accountId }: Sender, sent: Sent[]): Promise<Map<number, Store>> {
    const ids = sent.flatMap((body) => (body instanceof HttpException || !body.PK_Store ? [] : [body.PK_Store]));
    if (ids.length === 0) return new Map();
    const where = { id: In([...new Set(ids)]), deviceId, accountId };
    const files = await this.database.reading.manager.findBy(Store, where);
    return new Map(files.map((file) => [file.id, file]));
  }
}

function newEvent(sender: Sender, body: PostEventBody, at: number, file: Store | undefined): NewEvent {
  const { deviceId, accountId, address: ip } = sender;
  const { Value = '', NewValue = Value, Users = [] } = body;
  return {
    accountId,
    deviceId,
    ip,
    child: body.DeviceID ?? 0,
    clientKey: clientKeyOf(sender, body, at),
    localDate: body.LocalDate ?? '',
    type: body.EventType,
    source: body.SourceType ?? 0,
    severity: body.Severity ?? 0,
    code: body.Code ?? '',
    newValue: NewValue,
    description: body.Description ?? '',
    icon: body.Icon ?? '',
    users: Users.join(','),
    storeId: file?.id,
    fileSize: file?.size,
    format: file?.format,
    key: file?.key,
  };
}

function clientKeyOf({ idempotencyKey }: Sender, { ClientKey }: PostEventBody, at: number): string | null {
  if (ClientKey) return ClientKey;
  return idempotencyKey === undefined ? null : nameOf(idempotencyKey, at);
}

/** Of one event of a request: however long the key is, and however many there are. */
const nameOf = (idempotencyKey: string, at: number) =>
  `${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 48)}.${at}`;
