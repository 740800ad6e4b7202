import type { Country } from '../country.js';

export const gb: Country = {
  id: 826,
  languageId: 1,
  firstNames:
    'Poppy Oliver Freya Harry Isla Arthur Florence Archie Phoebe Alfie Imogen Rhys Siân Callum Niamh Rory Eleanor Zoë Hamish Bethan'.split(
      ' ',
    ),
  lastNames:
    "Ashworth Barlow Clarke Davies Entwistle Fletcher Griffiths Hartley Iqbal Jenkins Khan Llewellyn MacLeod Nightingale O'Brien Patel Rees Singh Thornton Whitaker".split(
      ' ',
    ),
  streets: [
    'High Street',
    'Station Road',
    'Church Lane',
    'Mill Lane',
    'Victoria Road',
    'The Crescent',
    'Albert Terrace',
    'Queens Gardens',
  ],
  flat: 'Flat %',
  cities: [
    ['London', 'Greater London', 'SE1# 4XQ', '020 7946 0###'],
    ['Manchester', 'Greater Manchester', 'M1# 3JF', '0161 496 0###'],
    ['Bristol', '', 'BS% 5TP', '0117 496 0###'],
    ['Edinburgh', '', 'EH% 2NP', '0131 496 0###'],
    ['Leeds', 'West Yorkshire', 'LS1# 4DY', '0113 496 0###'],
    ['Cardiff', '', 'CF1# 3QN', '029 2018 0###'],
  ],
  mobile: '07700 900###',
  homes: ['Home', 'Cottage'],
  address1: (street, number) => `${number} ${street}`,
};
