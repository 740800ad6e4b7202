import countries from './countries.json';
import providers from './country-providers.json';
import currencies from './currencies.json';
import languages from './languages.json';
import { servers, serverModules } from './servers.js';

/** The rows of a table, in the order of its columns. */
interface Rows {
  table: string;
  columns: readonly string[];
  rows: readonly unknown[][];
}

const DAYS = { month: 30, year: 365, ever: 0 };
const MB = 1024 * 1024;

// Frozen: a migration writes these rows. A change is a new migration with data of its own.
export const configRows: Rows[] = [
  { table: 'config_Currency', columns: ['PK_Currency', 'Code', 'Name', 'Digits'], rows: currencies },
  {
    table: 'config_Country',
    columns: ['PK_Country', 'Code', 'Code3', 'Name', 'CallingCode', 'FK_Currency'],
    rows: countries,
  },
  {
    table: 'config_Country_Provider',
    columns: ['PK_Country_Provider', 'FK_Country', 'Name', 'EmailGateway'],
    rows: providers,
  },
  { table: 'config_Language', columns: ['PK_Language', 'Code', 'Name', 'NativeName'], rows: languages },
  {
    table: 'config_AccountType',
    columns: ['PK_AccountType', 'Description', 'FK_PermissionRole'],
    rows: [
      [1, 'Master', 1],
      [2, 'OEM', 2],
      [3, 'Distributor', 3],
      [4, 'Dealer', 4],
      [5, 'End user', 10],
    ],
  },
  {
    table: 'config_DeviceCategory',
    columns: ['PK_DeviceCategory', 'Name', 'CountedAs'],
    rows: [
      [0, 'Controller', 'Gateway'],
      [1, 'Interface', 'Other'],
      [2, 'Dimmable Light', 'Other'],
      [3, 'Switch', 'Other'],
      [4, 'Security Sensor', 'Sensor'],
      [5, 'HVAC', 'Thermostat'],
      [6, 'Camera', 'Camera'],
      [7, 'Door Lock', 'Lock'],
      [8, 'Window Covering', 'Other'],
      [9, 'Remote Control', 'Other'],
      [10, 'IR Transmitter', 'Other'],
      [11, 'Generic I/O', 'Other'],
      [12, 'Generic Sensor', 'Sensor'],
      [13, 'Serial Port', 'Other'],
      [14, 'Scene Controller', 'Other'],
      [15, 'A/V', 'Other'],
      [16, 'Humidity Sensor', 'Sensor'],
      [17, 'Temperature Sensor', 'Sensor'],
      [18, 'Light Sensor', 'Sensor'],
      [19, 'Z-Wave Interface', 'Other'],
      [20, 'Insteon Interface', 'Other'],
      [21, 'Power Meter', 'Sensor'],
      [22, 'Alarm Panel', 'Other'],
      [23, 'Alarm Partition', 'Other'],
      [24, 'Siren', 'Other'],
      [25, 'Weather', 'Sensor'],
      [26, 'Philips Controller', 'Other'],
      [27, 'Appliance', 'Other'],
      [28, 'UV Sensor', 'Sensor'],
      [29, 'Mouse Trap', 'Sensor'],
      [30, 'Doorbell', 'Other'],
      [31, 'Keypad', 'Other'],
      [32, 'Garage Door', 'Other'],
    ],
  },
  {
    table: 'config_DeviceType',
    columns: ['PK_DeviceType', 'Name'],
    rows: [
      [1, 'Gateway'],
      [3, 'Phone'],
    ],
  },
  {
    table: 'config_DeviceSubType',
    columns: ['PK_DeviceSubType', 'FK_DeviceType', 'Name'],
    rows: [
      [2, 1, 'Vera'],
      [301, 3, 'Phone'],
    ],
  },
  {
    table: 'config_FileType',
    columns: ['PK_FileType', 'Name', 'Extension', 'MimeType'],
    rows: [
      [1, 'JPEG', 'jpg', 'image/jpeg'],
      [2, 'MJPEG', 'mjpeg', 'video/x-motion-jpeg'],
      [3, 'MP4', 'mp4', 'video/mp4'],
      [4, 'MPG', 'mpg', 'video/mpeg'],
      [5, 'Log', 'log', 'text/plain'],
      [6, 'Compressed log', 'gz', 'application/gzip'],
      [7, 'Backup', 'tgz', 'application/gzip'],
      [8, 'Other', 'bin', 'application/octet-stream'],
    ],
  },
  {
    table: 'config_StorageType',
    columns: ['PK_StorageType', 'Name', 'ExpirationDays', 'MaxBytes'],
    rows: [
      [1, 'Logs', DAYS.month, 32 * MB],
      [2, 'Backups', DAYS.year, 64 * MB],
      [3, 'Camera images', DAYS.month, 8 * MB],
      [4, 'Video clips', DAYS.month, 128 * MB],
      [5, 'Other', DAYS.ever, 16 * MB],
    ],
  },
  {
    table: 'config_PaymentMethod',
    columns: ['PK_PaymentMethod', 'Name'],
    rows: [
      [1, 'Credit card'],
      [2, 'Debit card'],
      [3, 'Direct debit'],
      [4, 'Bank transfer'],
      [5, 'Check'],
      [6, 'Cash'],
      [7, 'PayPal'],
    ],
  },
  {
    table: 'config_Item',
    columns: ['PK_Item', 'Name', 'Description'],
    rows: [
      [1, 'Gateway', 'A gateway, once'],
      [2, 'Accessory', 'A device behind a gateway, once'],
      [3, 'Installation', 'Work at the place of the installation, once'],
      [4, 'Service plan', 'Remote access and notifications, each month'],
      [5, 'Cellular back-up', 'A mobile connection of the gateway, each month'],
      [6, 'Storage', 'Room for images, video clips and back-ups, each month'],
      [7, 'Text messages', 'Notifications by text message, each'],
      [8, 'Support', 'Help by a technician, each hour'],
    ],
  },
  {
    table: 'config_Terms',
    columns: ['PK_Terms', 'Name', 'Days'],
    rows: [
      [1, 'Due on receipt', 0],
      [2, 'Net 7', 7],
      [3, 'Net 10', 10],
      [4, 'Net 15', 15],
      [5, 'Net 30', 30],
      [6, 'Net 45', 45],
      [7, 'Net 60', 60],
      [8, 'Net 90', 90],
    ],
  },
  {
    table: 'config_Server',
    columns: ['PK_Server', 'Role', 'Name', 'DeployedName', 'FK_Server_Alt'],
    rows: servers,
  },
  { table: 'config_Server_Module', columns: ['PK_Server_Module', 'FK_Server', 'Module'], rows: serverModules },
];
