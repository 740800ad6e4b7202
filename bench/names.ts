import { picker } from './random.js';

const split = (text: string) => text.trim().split(/\s+/);

/** Every beginning with every end, the frequent ones first. */
const joined = (beginnings: string[], ends: string[]) =>
  ends.flatMap((end) => beginnings.map((beginning) => beginning + end));

const distinct = (words: string[]) => [...new Set(words)];

const firstNames = distinct([
  ...split(`James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
    Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Sandra Mark Margaret Donald
    Ashley Steven Kimberly Andrew Emily Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah
    Timothy Stephanie Ronald Rebecca Jason Laura Edward Sharon Jeffrey Cynthia Ryan Kathleen Jacob Amy Gary Angela José
    María Juan Ana Luis Zoë André Chloë Jürgen Renée Łukasz Małgorzata Søren Åsa Björn François Hélène Nuño İbrahim`),
  ...joined(
    split(`Al An Ar Bel Ber Bri Cal Car Ced Cor Dal Dan Del Dor Ed El Em Er Fel Flo Fran Gar Ger Gil Hal Har Hel Hu Ir
      Jan Jo Jul Kar Kat Kel Lan Lau Le Lin Lo Luc Mal Mar Mel Mi Mor Nat Nel No Ol Or Pat Per Phil Ray Ro Ros Sal Sel
      Sher Sil Sim Tam Ter Tri Val Ver Vic Wal Wil Yo Zel`),
    split('a ia ina en ie on ette ard is elle ert lyn etta win vin anna ora mond ita bert dra fred'),
  ),
]);

const lastNames = distinct([
  ...split(`Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
    Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker
    Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter
    Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers
    Müller Schröder Nuñez Peña Łódzki Ødegård Åkesson Çelik Lefèvre Größl O'Brien O'Connor Van-Dyke Smith-Jones`),
  ...joined(
    split(`Ack Alder Arm As Bald Bar Beck Ben Black Blan Bol Brad Bram Bran Brock Burn Cal Carl Chand Clay Col Con Craw Dal
      Dar Den Dick Dor Dun East Ed El Ely Fair Far Fen Fer Fitz Flan Fleet Gal Gar Gil God Gran Grim Had Ham Har Hart
      Haw Hen Holl Hud Hum Jar Ken Kirk Lam Lang Law Lin Lock Lud Mal Mar May Mer Mil Mont Nor Oak Os Pad Par Pem Pres
      Ran Red Rich Ring Rock Ros Rud San Shel Sher Stan Stock Sut Tal Thorn Tin Wad Wal War Wat West Whit Win Wood`),
    split(`son ton man ley er s field ford berg ski ing ham well worth wood sen stein ez ard mann land by dale more
      erson cott quist kins burn wick`),
  ),
]);

const streets = joined(
  split(`Main Oak Park Elm Maple Lake Hill River Church Mill Cedar Spring Ridge Walnut Chestnut Juniper Harbor Station
    Meadow Orchard Washington Lincoln Jackson Franklin Sunset Highland Forest Willow Cherry Dogwood Magnolia Prospect
    Valley College Center North South East West First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Fox
    Deer Eagle Hawk Quail Raven Stone Brook Creek Canyon Mesa Prairie Cypress Laurel Poplar Hickory Sycamore Aspen`),
  ['St', 'Ave', 'Rd', 'Dr', 'Ln', 'Ct', 'Blvd', 'Way'].map((kind) => ` ${kind}`),
);

const cityWords = joined(
  split(`Spring River Green Fair Clin Mil Ash Bur King New Hud Lex Arling Bris Cam Day Ever Frank George Hamp Jack Lake
    Madi Nor Ox Ply Quin Roch Salis Tren Union Ver Wal Win York`),
  split('field side ville view ton port ford dale wood land burg mont haven ridge'),
);

const cities = [...cityWords, ...cityWords.map((word) => `Lake ${word}`), ...cityWords.map((word) => `${word} City`)];

const states = split(`CA TX FL NY PA IL OH GA NC MI NJ VA WA AZ TN MA IN MO MD WI CO MN SC AL LA KY OR OK CT UT IA
  NV AR MS KS NM NE ID WV HI NH ME MT RI DE SD ND AK VT WY`);

// one person in a hundred has the most frequent surname, as in the United States
export const firstName = picker(firstNames, { flat: 12, steep: 1.15 });
export const lastName = picker(lastNames, { flat: 8, steep: 0.85 });
export const street = picker(streets, { flat: 10, steep: 0.9 });
export const city = picker(cities, { flat: 5, steep: 0.9 });
export const state = picker(states, { flat: 3, steep: 1 });
