import type { Country } from '../country.js';

export const us: Country = {
  id: 840,
  languageId: 1,
  firstNames:
    'Olivia Liam Emma Noah Ava Ethan Sophia Mason Isabella Lucas Mia Henry Amelia Jack Harper Daniel Evelyn Owen Abigail Caleb Grace Wyatt Chloé Elijah Zoë Marcus Naomi André'.split(
      ' ',
    ),
  lastNames:
    "Anderson Bennett Carter Díaz Ellis Foster García Hughes Ibarra Johnson Keller Lewis Martínez Nguyen O'Connor Parker Quinn Ramírez Sullivan Thompson Underwood Vargas Whitfield Young Zimmerman Brooks Coleman Núñez".split(
      ' ',
    ),
  streets: [
    'Maple Street',
    'Oak Avenue',
    'Cedar Lane',
    'Lakeview Drive',
    'Sunset Boulevard',
    'Willow Creek Road',
    'Highland Court',
    'Juniper Way',
    'Chestnut Hill',
    'Old Mill Road',
  ],
  flat: 'Apt %#',
  cities: [
    ['Austin', 'TX', '787##', '(512) 555-01##'],
    ['Portland', 'OR', '972##', '(503) 555-01##'],
    ['Denver', 'CO', '802##', '(303) 555-01##'],
    ['Chicago', 'IL', '606##', '(312) 555-01##'],
    ['Seattle', 'WA', '981##', '(206) 555-01##'],
    ['Boston', 'MA', '021##', '(617) 555-01##'],
    ['Atlanta', 'GA', '303##', '(404) 555-01##'],
    ['San José', 'CA', '951##', '(408) 555-01##'],
  ],
  homes: ['Home', 'Lake house'],
  address1: (street, number) => `${number * 7} ${street}`,
};
