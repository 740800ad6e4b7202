import { wordsOf } from '@app/accounts';
import type { Address } from '@app/database';

import type { City, Country } from './country.js';
import type { Random } from './random.js';

export interface Person {
  firstName: string;
  lastName: string;
  fullName: string;
  /** As the beginning of an e-mail address: `zoe.o.connor`. */
  latinName: string;
}

/** Somebody who lives in a city, alone or with others of the same last name. */
export interface Home {
  country: Country;
  city: City;
  names: Country;
  lastName: string;
}

export function homeIn(random: Random, country: Country, names = country): Home {
  return { country, city: random.pick(country.cities), names, lastName: random.pick(names.lastNames) };
}

/** So many people of a home, each with a first name of their own. */
export function familyOf(random: Random, { names, lastName }: Home, size: number): Person[] {
  const { firstNames } = names;
  const start = random.between(0, firstNames.length - 1);
  return Array.from({ length: size }, (_, at) => {
    const [first = '', latinFirst = first] = firstNames[(start + 3 * at) % firstNames.length]!.split('|');
    const [last = '', latinLast = last] = lastName.split('|');
    return {
      firstName: first,
      lastName: last,
      fullName: names.lastNameFirst ? `${last} ${first}` : `${first} ${last}`,
      latinName: wordsOf(`${latinFirst} ${latinLast}`).join('.'),
    };
  });
}

export const personOf = (random: Random, home: Home): Person => familyOf(random, home, 1)[0]!;

export function addressOf(random: Random, { country, city }: Home, { firstName, lastName }: Person): Partial<Address> {
  const [name, state, postalCode] = city;
  return {
    firstName,
    lastName,
    address1: country.address1(random.pick(country.streets), random.between(1, 140)),
    address2: random.chance(0.25) ? random.fill(country.flat) : '',
    city: name,
    state,
    postalCode: random.fill(postalCode),
    countryId: country.id,
  };
}

export const landlineOf = (random: Random, { city }: Home): string => random.fill(city[3]);

export const mobileOf = (random: Random, { country, city }: Home): string =>
  random.fill(city[4] ?? country.mobile ?? city[3]);
