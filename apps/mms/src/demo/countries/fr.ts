import type { Country } from '../country.js';

export const fr: Country = {
  id: 250,
  languageId: 47,
  firstNames:
    'Élodie François Hélène Jérôme Zoé Loïc Maëlys Benoît Chloé Rémi Inès Gaël Océane Théo Agnès Noël Solène Étienne Amélie Cédric'.split(
      ' ',
    ),
  lastNames:
    "Lefèvre Béranger D'Angelo Garçon L'Hôte Moreau Noël Pélissier Rousseau Saint-Rémy Thévenot Vasseur Châtelain Dubois Fournier Guérin Hérault Lévêque Mercier Besançon".split(
      ' ',
    ),
  streets: [
    'rue de la République',
    'avenue Jean-Jaurès',
    'place du Marché',
    'rue des Écoles',
    'impasse des Lilas',
    'chemin du Château',
    'boulevard Voltaire',
  ],
  flat: 'Bâtiment B',
  cities: [
    ['Paris', 'Île-de-France', '7501#', '01 99 00 ## ##'],
    ['Rennes', 'Bretagne', '35200', '02 61 91 ## ##'],
    ['Strasbourg', 'Grand Est', '67000', '03 53 01 ## ##'],
    ['Lyon', 'Auvergne-Rhône-Alpes', '6900%', '04 65 71 ## ##'],
    ['Toulouse', 'Occitanie', '31300', '05 36 49 ## ##'],
    ['Saint-Étienne', 'Auvergne-Rhône-Alpes', '42000', '04 65 71 ## ##'],
  ],
  mobile: '06 39 98 ## ##',
  homes: ['Maison', 'Résidence secondaire'],
  address1: (street, number) => `${number}, ${street}`,
};
