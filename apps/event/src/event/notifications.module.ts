import { Module } from '@nestjs/common';
import { MailModule } from '@app/mail';

import { EmailChannel } from './channels/email.channel.js';
import { PushChannel } from './channels/push.channel.js';
import { SmsChannel } from './channels/sms.channel.js';
import { WebClient } from './channels/web-client.js';
import { WebhookChannel } from './channels/webhook.channel.js';
import { ContactQueue } from './contacts/queue.js';
import { Sender } from './contacts/sender.js';
import { Announcer } from './notifications/announcer.js';
import { Audiences } from './notifications/audience.js';
import { Restraint } from './notifications/restraint.js';
import { PushController } from './push/push.controller.js';
import { PushService } from './push/push.service.js';
import { VapidKeys } from './push/vapid-keys.js';
import { DeliveriesService } from './webhooks/deliveries.service.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksService } from './webhooks/webhooks.service.js';

/** Who is told of events, and by what. */
@Module({
  imports: [MailModule],
  controllers: [PushController, WebhooksController],
  providers: [
    Announcer,
    Audiences,
    ContactQueue,
    DeliveriesService,
    EmailChannel,
    PushChannel,
    PushService,
    Restraint,
    Sender,
    SmsChannel,
    VapidKeys,
    WebClient,
    WebhookChannel,
    WebhooksService,
  ],
})
export class NotificationsModule {}
