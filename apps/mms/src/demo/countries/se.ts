import type { Country } from '../country.js';

export const se: Country = {
  id: 752,
  languageId: 153,
  firstNames: 'Åsa Björn Märta Göran Linnéa Håkan Ebba Örjan Sigrid Jörgen Astrid Åke Saga Torbjörn'.split(' '),
  lastNames:
    'Åkesson Bäckström Dahlgren Ekström Forsgård Göransson Hägglund Lindqvist Malmberg Nyström Öberg Sjöö'.split(' '),
  streets: ['Storgatan', 'Björkvägen', 'Ängsgatan', 'Kyrkogatan', 'Strandvägen', 'Älgstigen'],
  flat: 'lgh 1%0%',
  cities: [
    ['Stockholm', '', '11# ##', '08-465 004 ##'],
    ['Göteborg', '', '41# ##', '031-390 06 ##'],
    ['Malmö', '', '21# ##', '040-628 04 ##'],
    ['Kiruna', '', '981 3#', '0980-319 2##'],
  ],
  mobile: '070-174 06 ##',
  homes: ['Hemma', 'Sommarstugan'],
  address1: (street, number) => `${street} ${number}`,
};
