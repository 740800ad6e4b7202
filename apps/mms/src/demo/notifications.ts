import type { User } from '@app/database';

import type { Random } from './random.js';

type Habit = Partial<User>;

const unmoved: Habit = {};
const reachable: Habit = { emailValidated: true };
const reader: Habit = { ...reachable, emailNews: true };
const alarmed: Habit = { ...reachable, emailAlerts: true, pushNotifications: true, notifyOnSeverity: '1,2' };
const called: Habit = { ...reachable, phoneNotifications: true, notifyOnSeverity: '1' };

export const diligent: Habit = {
  ...reachable,
  emailAlerts: true,
  emailNotifications: true,
  notifyOnSeverity: '1,2,3,4',
};

/** How a user wants to be told. */
export const habitOf = (random: Random, hasPhone: boolean): Habit =>
  random.pick([unmoved, unmoved, reachable, reader, diligent, alarmed, ...(hasPhone ? [called, called] : [])]);
