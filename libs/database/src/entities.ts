import { AccountPhone } from './entities/account/account-phone.entity.js';
import { Account } from './entities/account/account.entity.js';
import { Address } from './entities/account/address.entity.js';
import { Device } from './entities/account/device.entity.js';
import { Eula, EulaAcceptance } from './entities/account/eula.entity.js';
import { Installation } from './entities/account/installation.entity.js';
import { Phone } from './entities/account/phone.entity.js';
import { Term } from './entities/account/term.entity.js';
import { UserPhone } from './entities/account/user-phone.entity.js';
import { User } from './entities/account/user.entity.js';
import { AuditEntry, AuditHead, AuditValue } from './entities/audit/audit.entity.js';
import { AuthAccount } from './entities/auth/auth-account.entity.js';
import { AuthCode } from './entities/auth/auth-code.entity.js';
import { AuthDevice } from './entities/auth/auth-device.entity.js';
import { AuthInvitation } from './entities/auth/auth-invitation.entity.js';
import { AuthKey } from './entities/auth/auth-key.entity.js';
import { AuthLogin } from './entities/auth/auth-login.entity.js';
import { AuthSession } from './entities/auth/auth-session.entity.js';
import { AuthToken } from './entities/auth/auth-token.entity.js';
import { AuthUser } from './entities/auth/auth-user.entity.js';
import { DoneRequest } from './entities/auth/done-request.entity.js';
import { configEntities } from './entities/config.js';
import { Child } from './entities/device/child.entity.js';
import { Gateway } from './entities/device/gateway.entity.js';
import { GatewayKit, Kit, KitDevice } from './entities/device/kit.entity.js';
import { DeviceSync } from './entities/device/sync.entity.js';
import { Attempt } from './entities/event/attempt.entity.js';
import { Contact } from './entities/event/contact.entity.js';
import { Event } from './entities/event/event.entity.js';
import { EventRetention } from './entities/event/event-retention.entity.js';
import { EventSettings } from './entities/event/event-settings.entity.js';
import { Notification } from './entities/event/notification.entity.js';
import { StreamTicket } from './entities/event/stream-ticket.entity.js';
import { PushSubscription } from './entities/event/push-subscription.entity.js';
import { VapidKey } from './entities/event/vapid-key.entity.js';
import { Webhook } from './entities/event/webhook.entity.js';
import { Firmware } from './entities/firmware/firmware.entity.js';
import { Upgrade, UpgradeDevice } from './entities/firmware/upgrade.entity.js';
import { Job } from './entities/outbox/job.entity.js';
import { AccountUsage } from './entities/relay/account-usage.entity.js';
import { RelayHostKey } from './entities/relay/host-key.entity.js';
import { Relay } from './entities/relay/relay.entity.js';
import { Tunnel } from './entities/relay/tunnel.entity.js';
import { UsageDay } from './entities/relay/usage-day.entity.js';
import { Removal } from './entities/storage/removal.entity.js';
import { Store } from './entities/storage/store.entity.js';
import { StoreStatistics } from './entities/storage/store-statistics.entity.js';
import { Energy } from './entities/techsupport/energy.entity.js';
import { TicketComment } from './entities/techsupport/ticket-comment.entity.js';
import { Ticket } from './entities/techsupport/ticket.entity.js';
import { Notice } from './entities/notice.entity.js';

export {
  Account,
  AccountPhone,
  AccountUsage,
  Address,
  Attempt,
  AuditEntry,
  AuditHead,
  AuditValue,
  AuthAccount,
  AuthCode,
  AuthDevice,
  AuthInvitation,
  AuthKey,
  AuthLogin,
  AuthSession,
  AuthToken,
  AuthUser,
  Child,
  Contact,
  Device,
  DeviceSync,
  DoneRequest,
  Energy,
  Eula,
  EulaAcceptance,
  Event,
  EventRetention,
  EventSettings,
  Firmware,
  Gateway,
  GatewayKit,
  Installation,
  Job,
  Kit,
  KitDevice,
  Notice,
  Notification,
  Phone,
  PushSubscription,
  Relay,
  RelayHostKey,
  Removal,
  Store,
  StoreStatistics,
  StreamTicket,
  Term,
  Ticket,
  TicketComment,
  Tunnel,
  Upgrade,
  UpgradeDevice,
  UsageDay,
  User,
  UserPhone,
  VapidKey,
  Webhook,
};

/** Every table. */
export const entities = [
  Account,
  AccountPhone,
  AccountUsage,
  Address,
  Attempt,
  AuditEntry,
  AuditHead,
  AuditValue,
  AuthAccount,
  AuthCode,
  AuthDevice,
  AuthInvitation,
  AuthKey,
  AuthLogin,
  AuthSession,
  AuthToken,
  AuthUser,
  Child,
  Contact,
  Device,
  DeviceSync,
  DoneRequest,
  Energy,
  Eula,
  EulaAcceptance,
  Event,
  EventRetention,
  EventSettings,
  Firmware,
  Gateway,
  GatewayKit,
  Installation,
  Job,
  Kit,
  KitDevice,
  Notice,
  Notification,
  Phone,
  PushSubscription,
  Relay,
  RelayHostKey,
  Removal,
  Store,
  StoreStatistics,
  StreamTicket,
  Term,
  Ticket,
  TicketComment,
  Tunnel,
  Upgrade,
  UpgradeDevice,
  UsageDay,
  User,
  UserPhone,
  VapidKey,
  Webhook,
  ...configEntities,
];
