import { ConfigAccountType } from './config/config-account-type.entity.js';
import { ConfigAppPermission } from './config/config-app-permission.entity.js';
import { ConfigApp } from './config/config-app.entity.js';
import { ConfigAttemptStatus } from './config/config-attempt-status.entity.js';
import { ConfigContactType } from './config/config-contact-type.entity.js';
import { ConfigCountryProvider } from './config/config-country-provider.entity.js';
import { ConfigCountry } from './config/config-country.entity.js';
import { ConfigCurrency } from './config/config-currency.entity.js';
import { ConfigDeviceCategory } from './config/config-device-category.entity.js';
import { ConfigDeviceSubType } from './config/config-device-sub-type.entity.js';
import { ConfigDeviceType } from './config/config-device-type.entity.js';
import { ConfigEventType } from './config/config-event-type.entity.js';
import { ConfigFileType } from './config/config-file-type.entity.js';
import { ConfigItem } from './config/config-item.entity.js';
import { ConfigLanguage } from './config/config-language.entity.js';
import { ConfigOem } from './config/config-oem.entity.js';
import { ConfigPaymentMethod } from './config/config-payment-method.entity.js';
import { ConfigPermissionCategory } from './config/config-permission-category.entity.js';
import { ConfigPermissionRolePermission } from './config/config-permission-role-permission.entity.js';
import { ConfigPermissionRole } from './config/config-permission-role.entity.js';
import { ConfigPermission } from './config/config-permission.entity.js';
import { ConfigServerModule } from './config/config-server-module.entity.js';
import { ConfigServer } from './config/config-server.entity.js';
import { ConfigSourceType } from './config/config-source-type.entity.js';
import { ConfigStorageType } from './config/config-storage-type.entity.js';
import { ConfigTerms } from './config/config-terms.entity.js';

export {
  ConfigAccountType,
  ConfigApp,
  ConfigAppPermission,
  ConfigAttemptStatus,
  ConfigContactType,
  ConfigCountry,
  ConfigCountryProvider,
  ConfigCurrency,
  ConfigDeviceCategory,
  ConfigDeviceSubType,
  ConfigDeviceType,
  ConfigEventType,
  ConfigFileType,
  ConfigItem,
  ConfigLanguage,
  ConfigOem,
  ConfigPaymentMethod,
  ConfigPermission,
  ConfigPermissionCategory,
  ConfigPermissionRole,
  ConfigPermissionRolePermission,
  ConfigServer,
  ConfigServerModule,
  ConfigSourceType,
  ConfigStorageType,
  ConfigTerms,
};

/** The static data: what is the same for every account. */
export const configEntities = [
  ConfigAccountType,
  ConfigApp,
  ConfigAppPermission,
  ConfigAttemptStatus,
  ConfigContactType,
  ConfigCountry,
  ConfigCountryProvider,
  ConfigCurrency,
  ConfigDeviceCategory,
  ConfigDeviceSubType,
  ConfigDeviceType,
  ConfigEventType,
  ConfigFileType,
  ConfigItem,
  ConfigLanguage,
  ConfigOem,
  ConfigPaymentMethod,
  ConfigPermission,
  ConfigPermissionCategory,
  ConfigPermissionRole,
  ConfigPermissionRolePermission,
  ConfigServer,
  ConfigServerModule,
  ConfigSourceType,
  ConfigStorageType,
  ConfigTerms,
];
