import { variable } from './kind.js';

const upnp = (name: string) => `urn:upnp-org:serviceId:${name}`;
const luup = (name: string) => `urn:micasaverde-com:serviceId:${name}`;

export const SwitchPower = upnp('SwitchPower1');
export const Status = variable(SwitchPower, 'Status', 'status');
export const Target = variable(SwitchPower, 'Target');

export const Dimming = upnp('Dimming1');
export const Level = variable(Dimming, 'LoadLevelStatus', 'level');
export const LevelTarget = variable(Dimming, 'LoadLevelTarget');
export const LevelLast = variable(Dimming, 'LoadLevelLast');

export const DoorLock = luup('DoorLock1');
export const Locked = variable(DoorLock, 'Status', 'locked');
export const LockTarget = variable(DoorLock, 'Target');

export const SecuritySensor = luup('SecuritySensor1');
export const Armed = variable(SecuritySensor, 'Armed', 'armed');
export const ArmedTripped = variable(SecuritySensor, 'ArmedTripped', 'armedtripped');
export const Tripped = variable(SecuritySensor, 'Tripped', 'tripped');
export const LastTrip = variable(SecuritySensor, 'LastTrip', 'lasttrip');

export const HaDevice = luup('HaDevice1');
export const BatteryLevel = variable(HaDevice, 'BatteryLevel', 'batterylevel');
export const CommFailure = variable(HaDevice, 'CommFailure', 'commFailure');
export const Configured = variable(HaDevice, 'Configured', 'configured');
export const LastUpdate = variable(HaDevice, 'LastUpdate');

export const EnergyMetering = luup('EnergyMetering1');
export const Watts = variable(EnergyMetering, 'Watts', 'watts');
export const KWH = variable(EnergyMetering, 'KWH', 'kwh');

export const CurrentTemperature = variable(upnp('TemperatureSensor1'), 'CurrentTemperature', 'temperature');
export const Humidity = variable(luup('HumiditySensor1'), 'CurrentLevel', 'humidity');
export const Light = variable(luup('LightSensor1'), 'CurrentLevel', 'light');
export const Amount = variable(luup('GenericSensor1'), 'CurrentLevel', 'generic');

export const OperatingMode = upnp('HVAC_UserOperatingMode1');
export const ModeStatus = variable(OperatingMode, 'ModeStatus', 'mode');
export const ModeTarget = variable(OperatingMode, 'ModeTarget');
export const FanOperatingMode = upnp('HVAC_FanOperatingMode1');
export const FanMode = variable(FanOperatingMode, 'Mode', 'fanmode');
export const ModeState = variable(luup('HVAC_OperatingState1'), 'ModeState', 'hvacstate');
export const Setpoint = variable(upnp('TemperatureSetpoint1'), 'CurrentSetpoint', 'setpoint');
export const HeatSetpoint = variable(upnp('TemperatureSetpoint1_Heat'), 'CurrentSetpoint', 'heat', 'heatsp');
export const CoolSetpoint = variable(upnp('TemperatureSetpoint1_Cool'), 'CurrentSetpoint', 'cool', 'coolsp');

export const WindowCovering = upnp('WindowCovering1');

export const PanTiltZoom = luup('PanTiltZoom1');
export const CameraUrl = variable(luup('Camera1'), 'URL', 'url');

export const SceneController = luup('SceneController1');
export const SceneActivated = variable(SceneController, 'sl_SceneActivated');
export const LastSceneTime = variable(SceneController, 'LastSceneTime');

export const NetStatus = variable(luup('ZWaveNetwork1'), 'NetStatusID');
export const HomeId = variable(luup('ZWaveNetwork1'), 'HomeID');

/** The service of the gateway itself, which has no device of its own. */
export const HomeAutomationGateway = luup('HomeAutomationGateway1');
