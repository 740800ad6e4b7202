import { eventually } from '../../../support/eventually.js';
import { browser, pushService } from '../../../support/push-service.js';
import { receiver } from '../../../support/receiver.js';
import { attemptsOf, doneContacts } from '../../../support/told.js';
import type { Cast } from './cast.js';
import { callOf } from './cast.js';

/** What has happened in a home, and who is told. */
export async function events(cast: Cast): Promise<void> {
  const { mms, as, accounts, gateway } = cast;
  const call = callOf(cast);
  const service = await pushService();
  cast.recorder.names.set(service.url, 'https://push.example.com');
  const { P256dh, Auth } = browser();
  await call(as.owner, 'getPushKey');
  await call(as.owner, 'subscribePush', {
    body: { Endpoint: `${service.url}/wpush/1`, P256dh, Auth, Name: 'My phone' },
  });
  const seen = await mms.get(`/event/event/stream?Gateway=${gateway.id}&User=0&Seconds=0`, as.owner);
  const LastEventId = /^id: (.*)$/m.exec(seen.body)?.[1] ?? '';
  const opened = {
    PK_Device: gateway.id,
    DeviceID: 5,
    LocalDate: '2026-03-02 10:00:00',
    EventType: 4,
    SourceType: 4,
    Severity: 1,
    Code: 'Tripped',
    NewValue: '1',
    Description: 'Front door opened',
    ClientKey: 'front-door-1',
  };
  await call(as.gateway, 'postEvents', { body: opened });
  const { json } = await call(as.owner, 'listEvents', { query: { Gateway: gateway.id, User: 0 } });
  const { PK_Event } = json.Records[0] as { PK_Event: number };
  const path = { PK_Event };
  await doneContacts(mms, PK_Event);
  await service.close();
  await call(as.owner, 'getEvent', { path });
  await call(as.owner, 'putEvent', { path, body: { Read: true, Comments: 'Only the cat', PK_Account: accounts.home } });
  await call(as.owner, 'streamEvents', { query: { Gateway: gateway.id, User: 0, Seconds: 0, LastEventId } });
  const closed = { ...opened, Severity: 0, NewValue: '0', Description: 'Front door closed', ClientKey: 'front-door-2' };
  const line = `${JSON.stringify(closed)}\n`;
  await call(as.gateway, 'postEvents', { type: 'application/x-ndjson', body: line });
  await call(as.owner, 'createStreamTicket');
  await call(as.owner, 'getDataUsage');
  const settings = { WhenFull: 'oldest', Retention: [{ PK_EventType: 4, Days: 7 }] };
  await call(as.owner, 'putEventSettings', { path: { PK_Account: accounts.home }, body: settings });
  await call(as.owner, 'getEventSettings', { path: { PK_Account: accounts.home } });
}

/** What one is told by, in the own browser and by the programs of others. */
export async function channels(cast: Cast): Promise<void> {
  const { as, mms } = cast;
  const call = callOf(cast);
  const hook = await receiver();
  cast.recorder.names.set(hook.url, 'https://example.com');
  const { json: made } = await call(as.owner, 'makeWebhook', {
    body: { Url: `${hook.url}/hooks/home`, Name: 'Log book', EventTypes: [4], Severities: [1, 2] },
  });
  const path = { PK_Webhook: made.PK_Webhook as number };
  await call(as.owner, 'putWebhook', { path, body: { Name: 'Log book of the house' } });
  await call(as.owner, 'getWebhook', { path });
  await call(as.owner, 'listWebhooks');
  await call(as.owner, 'rotateWebhookSecret', { path, body: { OverlapHours: 24 } });
  const { json: test } = await call(as.owner, 'testWebhook', { path });
  await eventually(async () => {
    const attempts = await attemptsOf(mms, test.PK_Contact as number);
    if (attempts.length === 0) throw new Error('not sent yet');
  });
  await call(as.owner, 'listDeliveries', { path });
  await call(as.owner, 'wakeWebhook', { path });
  await call(as.owner, 'removeWebhook', { path });

  const { json: browsers } = await call(as.owner, 'listPushSubscriptions');
  const { PK_PushSubscription } = browsers.PushSubscriptions[0] as { PK_PushSubscription: number };
  const subscription = { PK_PushSubscription };
  await call(as.owner, 'wakePush', { path: subscription });
  await call(as.owner, 'unsubscribePush', { path: subscription });
  await hook.close();
}
