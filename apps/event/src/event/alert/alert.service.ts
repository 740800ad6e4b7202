import { createHash } from 'node:crypto';

import { HttpException, Injectable } from '@nestjs/common';
import { badArgument } from '@app/server';

import { sentEvents } from '../upload/sent-events.js';
import { UploadService } from '../upload/upload.service.js';
import { AlertUnits } from './alert-units.js';

/** What a URL says; the same name may stand in it twice. */
type Arguments = Record<string, string | string[] | undefined>;

/** Alerts as gateways with UI5 send them: all in the URL, with their key. */
@Injectable()
export class AlertService {
  constructor(
    private readonly units: AlertUnits,
    private readonly events: UploadService,
  ) {}

  /** The number of the event. */
  async post({ PK_AccessPoint, HW_Key, AlertType, ...more }: Arguments, address: string): Promise<number> {
    const id = /^\d{1,10}$/.test(String(PK_AccessPoint)) ? Number(PK_AccessPoint) : NaN;
    if (!(id <= 4_294_967_295)) throw badArgument('PK_AccessPoint', 'must be a whole number');
    const unit = await this.units.find(id, String(HW_Key ?? ''));
    const alert = { ...more, EventType: AlertType, ClientKey: nameOf({ ...more, AlertType }) };
    const { events } = await sentEvents(alert, true);
    const [answer] = await this.events.post({ ...unit, address }, events);
    if (!answer || answer instanceof HttpException) throw answer ?? badArgument('AlertType', 'must be given');
    return answer.PK_Event;
  }
}

/** Old gateways send again what was not answered: the same words of the same second are the same alert. */
function nameOf(alert: Arguments): string | undefined {
  if (!alert.LocalTimestamp) return undefined;
  const words = JSON.stringify(Object.entries(alert).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `alert.${createHash('sha256').update(words).digest('hex').slice(0, 48)}`;
}
