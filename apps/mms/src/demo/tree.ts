import { br } from './countries/br.js';
import { de } from './countries/de.js';
import { fr } from './countries/fr.js';
import { gb } from './countries/gb.js';
import { gr } from './countries/gr.js';
import { jp } from './countries/jp.js';
import { pl } from './countries/pl.js';
import { se } from './countries/se.js';
import { ua } from './countries/ua.js';
import { us } from './countries/us.js';
import type { Country } from './country.js';
import type { Login } from './logins.js';
import type { LoginOrRole } from './users.js';

/** An account above the end users, with what is below it. */
export interface Branch {
  company: string;
  typeId: 1 | 2 | 3 | 4;
  country: Country;
  /** An OEM's own row of the configuration. */
  oem?: { id: number; name: string; signUp: 'open' | 'invited' };
  /** Its users. The first is the one named in the address. */
  staff: [LoginOrRole, ...LoginOrRole[]];
  /** End users directly below: how many, and where they live. */
  customers?: [number, ...Country[]];
  /** The users of the first of them, if they are the fixed ones. */
  family?: Login[];
  below?: Branch[];
}

const dealersOfVera: Branch[] = [
  {
    company: 'Brightside Home Automation',
    typeId: 4,
    country: us,
    staff: ['dealer', 'support', 4, 5, 5],
    customers: [151, us],
    family: ['owner', 'member', 'viewer'],
  },
  { company: 'Casa Inteligente Ltda.', typeId: 4, country: br, staff: [4, 5], customers: [34, br] },
];

const dealersOfNorthlight: Branch[] = [
  { company: 'Harrow Smart Living Ltd', typeId: 4, country: gb, staff: [4, 4, 5], customers: [47, gb, gb, gb, se, gr] },
  { company: 'Maison & Domotique SARL', typeId: 4, country: fr, staff: [4, 5], customers: [61, fr] },
];

const vera: Branch = {
  company: 'Vera',
  typeId: 2,
  country: us,
  oem: { id: 1, name: 'Vera', signUp: 'open' },
  staff: ['oem', 2],
  below: [
    {
      company: 'Pacific Home Supply, Inc.',
      typeId: 3,
      country: us,
      staff: ['distributor', 3],
      below: dealersOfVera,
    },
    { company: 'Northlight Distribution Ltd', typeId: 3, country: gb, staff: [3, 3], below: dealersOfNorthlight },
  ],
  customers: [4, us, gr, ua],
};

const bali: Branch = {
  company: 'Bali',
  typeId: 2,
  country: us,
  oem: { id: 73, name: 'Bali', signUp: 'invited' },
  staff: [2, 2],
  below: [
    {
      company: 'Mitteleuropa Gebäudetechnik GmbH',
      typeId: 3,
      country: de,
      staff: [3],
      below: [
        {
          company: 'Wohnwerk Hausautomation GmbH',
          typeId: 4,
          country: de,
          staff: [4, 5],
          customers: [43, de, de, de, pl, pl, ua],
        },
      ],
    },
    { company: 'ひかりスマートホーム株式会社', typeId: 4, country: jp, staff: [4, 5], customers: [13, jp] },
  ],
};

export const tree: Branch = {
  company: 'Demo Operations',
  typeId: 1,
  country: us,
  staff: ['admin'],
  below: [vera, bali],
};

/** Where the families of customers come from who have not always lived where they live. */
export const origins: Country[] = [br, de, fr, gr, jp, pl, se, ua];
