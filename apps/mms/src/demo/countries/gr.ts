import type { Country } from '../country.js';

export const gr: Country = {
  id: 300,
  languageId: 37,
  firstNames:
    'Ελένη|eleni Γιώργος|giorgos Μαρία|maria Νίκος|nikos Αικατερίνη|katerina Δημήτρης|dimitris Σοφία|sofia Κώστας|kostas Ιωάννα|ioanna Παναγιώτης|panagiotis'.split(
      ' ',
    ),
  lastNames:
    'Γεωργίου|georgiou Νικολάου|nikolaou Ιωάννου|ioannou Δημητρίου|dimitriou Παπαγεωργίου|papageorgiou Αθανασίου|athanasiou Βασιλείου|vasileiou Κωνσταντίνου|konstantinou'.split(
      ' ',
    ),
  streets: ['Ερμού', 'Αγίας Σοφίας', 'Βασιλίσσης Όλγας', 'Ελευθερίου Βενιζέλου', 'Κολοκοτρώνη', 'Ιπποκράτους'],
  flat: '%ος όροφος',
  cities: [
    ['Αθήνα', 'Αττική', '105 ##', '210 555 01##'],
    ['Θεσσαλονίκη', 'Κεντρική Μακεδονία', '546 ##', '2310 555 0##'],
    ['Πάτρα', 'Δυτική Ελλάδα', '262 ##', '2610 555 0##'],
    ['Ηράκλειο', 'Κρήτη', '712 ##', '2810 555 0##'],
  ],
  mobile: '694 555 01##',
  homes: ['Σπίτι', 'Εξοχικό'],
  address1: (street, number) => `${street} ${number}`,
};
