/** A place, its postal code and its telephone numbers, as patterns of `Random.fill`. */
export type City = [name: string, state: string, postalCode: string, phone: string, mobile?: string];

/**
 * What people in a country are called and how they write where they live. Telephone numbers are of the ranges kept for
 * films, where the country has such.
 */
export interface Country {
  /** PK_Country. */
  id: number;

  /** PK_Language. */
  languageId: number;

  /** As written, and in Latin letters if that differs: `山田|yamada`. The last names fit women and men. */
  firstNames: string[];
  lastNames: string[];
  lastNameFirst?: true;

  streets: string[];
  /** The second line of the address of a flat. */
  flat: string;
  cities: City[];
  /** Where mobile numbers do not tell the place. */
  mobile?: string;

  /** What a gateway at home is called, and one elsewhere. */
  homes: [string, string];

  address1(street: string, number: number): string;
}
