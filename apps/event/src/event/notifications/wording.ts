import type { Event } from '@app/database';
import { toDateTime } from '@app/server';

/** How much of a description is told; the rest is read with the event. */
const LONGEST = 4000;
const TITLE = 120;
const MESSAGE = 160;

/** Push services take 4,096 bytes, encrypted. */
const PUSH_BYTES = 2400;

/** An event, and what is called how. */
export interface Told {
  event: Event;
  /** Of config_EventType. */
  typeName: string;
  /** Empty for an event of no gateway. */
  deviceName: string;
}

/** Not in the middle of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function cutToBytes(text: string, bytes: number): string {
  let length = Math.min(text.length, bytes);
  while (Buffer.byteLength(JSON.stringify(cut(text, length))) > bytes) length = Math.floor(length * 0.8);
  return cut(text, length);
}

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** One line that says what has happened, and where. */
export function titleOf({ event, typeName, deviceName }: Told): string {
  const what = oneLine(event.description) || [typeName, event.code, event.newValue].filter(Boolean).join(' ');
  const where = oneLine(deviceName);
  return (event.severity > 0 ? `Alert ${event.severity}: ` : '') + cut(what, TITLE) + (where ? ` (${where})` : '');
}

/** All that a person needs to know, on several lines. */
export function textOf({ event, typeName, deviceName }: Told): string {
  const lines = [
    ['What', typeName],
    ['Gateway', event.deviceId === 0 ? '' : `${oneLine(deviceName)} (${event.deviceId})`.trim()],
    ['Device', event.child === 0 ? '' : String(event.child)],
    ['Severity', event.severity === 0 ? '' : String(event.severity)],
    [event.code, event.newValue],
    ['When', `${toDateTime(event.timestamp)} UTC${event.localDate ? `, there ${event.localDate}` : ''}`],
  ];
  const facts = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  return [cut(event.description, LONGEST), facts.join('\n')].filter(Boolean).join('\n\n');
}

/** What fits into a text message. */
export const messageOf = (told: Told): string => cut(titleOf(told), MESSAGE);

/** What the page of a browser shows. */
export const pushOf = (told: Told): string =>
  JSON.stringify({
    title: cutToBytes(titleOf(told), 700),
    body: cutToBytes(textOf(told), PUSH_BYTES),
    PK_Event: told.event.id,
    PK_Device: told.event.deviceId,
    Severity: told.event.severity,
  });

/** The body of a webhook, as Standard Webhooks has it; of what authorizes nothing. */
export const payloadOf = ({ event }: Told): string =>
  JSON.stringify({
    type: 'event.created',
    timestamp: event.timestamp.toISOString(),
    data: {
      PK_Event: event.id,
      PK_Account: event.accountId,
      PK_Device: event.deviceId,
      PK_User: event.userId,
      DeviceID: event.child,
      Timestamp: event.timestamp.toISOString(),
      LocalDate: event.localDate,
      EventType: event.type,
      SourceType: event.source,
      Severity: event.severity,
      Format: event.format,
      Code: event.code,
      NewValue: event.newValue,
      Description: cut(event.description, LONGEST),
      Icon: event.icon,
    },
  });

/** What a webhook is sent to try it. */
export const testPayload = (webhookId: number, now: Date): string =>
  JSON.stringify({ type: 'webhook.test', timestamp: now.toISOString(), data: { PK_Webhook: webhookId } });
