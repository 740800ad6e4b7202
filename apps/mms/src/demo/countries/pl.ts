import type { Country } from '../country.js';

export const pl: Country = {
  id: 616,
  languageId: 128,
  firstNames:
    'Małgorzata Paweł Łucja Grzegorz Zofia Wojciech Agnieszka Michał Elżbieta Krzysztof Bożena Stanisław Świętosława Rafał Żaneta Jakub'.split(
      ' ',
    ),
  lastNames:
    'Nowak Wójcik Zając Król Dąbek Łuczak Krawczyk Pawlak Szymczak Żak Kołodziej Grześkowiak Mazur Gołąb Ślusarczyk Jóźwiak'.split(
      ' ',
    ),
  streets: [
    'ul. Długa',
    'ul. Świętokrzyska',
    'ul. Mickiewicza',
    'al. Jana Pawła II',
    'ul. Źródlana',
    'ul. Łąkowa',
    'os. Zielone',
  ],
  flat: 'm. %',
  cities: [
    ['Warszawa', 'mazowieckie', '00-###', '22 555 01 ##'],
    ['Kraków', 'małopolskie', '31-###', '12 555 01 ##'],
    ['Łódź', 'łódzkie', '90-###', '42 555 01 ##'],
    ['Wrocław', 'dolnośląskie', '50-###', '71 555 01 ##'],
    ['Gdańsk', 'pomorskie', '80-###', '58 555 01 ##'],
  ],
  mobile: '500 555 0##',
  homes: ['Dom', 'Działka'],
  address1: (street, number) => `${street} ${number}`,
};
