import type { Country } from '../country.js';

export const de: Country = {
  id: 276,
  languageId: 33,
  firstNames:
    'Jürgen Anneliese Björn Käthe Lukas Sophie Jörg Marlene Götz Heike Matthias Ursula Søren Lena Günther Friederike Moritz Änne Till Johanna'.split(
      ' ',
    ),
  lastNames:
    'Müller Schäfer Weiß Köhler Großmann Jäger Böhm Schröder Krüger Lößnitz Vogel Hübner Öztürk Yıldız Brandt Straßer Winkler Zöllner Fuchs Nowak'.split(
      ' ',
    ),
  streets: [
    'Hauptstraße',
    'Gartenweg',
    'Lindenallee',
    'Am Mühlbach',
    'Goethestraße',
    'Schloßplatz',
    'Bahnhofstraße',
    'Kirchgasse',
  ],
  flat: 'Hinterhaus, Whg. %',
  cities: [
    ['Berlin', 'Berlin', '104##', '030 23125 ###'],
    ['Frankfurt am Main', 'Hessen', '603##', '069 90009 ###'],
    ['Hamburg', 'Hamburg', '203##', '040 66969 ###'],
    ['Köln', 'Nordrhein-Westfalen', '506##', '0221 4710 ###'],
    ['München', 'Bayern', '803##', '089 99998 ###'],
  ],
  mobile: '0171 39200 ##',
  homes: ['Zuhause', 'Ferienwohnung'],
  address1: (street, number) => `${street} ${number}`,
};
