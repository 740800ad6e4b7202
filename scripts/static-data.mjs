// Writes the static data that the first migration freezes: countries, currencies, languages, mobile carriers.
// Rows keep their ids when it runs again. Once released these files do not change: news goes to a new migration.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { countries as details } from 'countries-list';
import currencyCodes from 'currency-codes';
import isoCountries from 'i18n-iso-countries';
import languageCodes from 'iso-639-1';
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js';

const data = new URL('../libs/database/src/migrations/data/', import.meta.url);
const carriers = JSON.parse(readFileSync(new URL('./carriers.json', import.meta.url), 'utf8'));

// what has changed in ISO 4217 since the package's list of 2024
const newCurrencies = [{ number: '532', code: 'XCG', currency: 'Caribbean Guilder', digits: 2 }];
const endedCurrencies = ['ANG', 'BGN', 'CUC'];

const rowsOf = (file) => (existsSync(new URL(file, data)) ? JSON.parse(readFileSync(new URL(file, data), 'utf8')) : []);

const write = (file, rows) => {
  const lines = rows
    .toSorted((a, b) => a[0] - b[0])
    .map((row) => `  ${JSON.stringify(row).replaceAll(/,(?=["\d]|null)/g, ', ')}`);
  writeFileSync(new URL(file, data), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${file}: ${rows.length} rows`);
};

/** Puts an id before each row: the one that the row with the same key has already, or the next free one. */
const withIds = (file, rows, keyOf) => {
  const known = new Map(rowsOf(file).map(([id, ...row]) => [keyOf(row), id]));
  let last = Math.max(0, ...known.values());
  return rows.map((row) => [known.get(keyOf(row)) ?? ++last, ...row]);
};

const currencies = [...currencyCodes.data, ...newCurrencies]
  .filter(({ code }) => !endedCurrencies.includes(code))
  .map(({ number, code, currency, digits }) => [Number(number), code, currency, digits]);
const currencyIds = new Map(currencies.map(([id, code]) => [code, id]));

const countries = Object.entries(isoCountries.getNumericCodes()).map(([number, code]) => {
  const { name, phone, currency } = details[code];
  const callingCode = isSupportedCountry(code) ? getCountryCallingCode(code) : String(phone[0]);
  return [
    Number(number),
    code,
    isoCountries.alpha2ToAlpha3(code),
    name,
    callingCode,
    currencyIds.get(currency[0]) ?? null,
  ];
});
const countryIds = new Map(countries.map(([id, code]) => [code, id]));

const languages = withIds(
  'languages.json',
  [
    'en',
    ...languageCodes
      .getAllCodes()
      .filter((code) => code !== 'en')
      .toSorted(),
  ].map((code) => [code, languageCodes.getName(code), languageCodes.getNativeName(code)]),
  ([code]) => code,
);

const providers = withIds(
  'country-providers.json',
  Object.entries(carriers).flatMap(([code, gateways]) =>
    Object.entries(gateways).map(([name, gateway]) => [countryIds.get(code), name, gateway]),
  ),
  ([country, name]) => `${country} ${name}`,
);

write('currencies.json', currencies);
write('countries.json', countries);
write('languages.json', languages);
write('country-providers.json', providers);
