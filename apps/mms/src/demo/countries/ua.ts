import type { Country } from '../country.js';

export const ua: Country = {
  id: 804,
  languageId: 170,
  firstNames:
    'Олена|olena Андрій|andrii Наталія|nataliia Тарас|taras Оксана|oksana Богдан|bohdan Юлія|yuliia Василь|vasyl Леся|lesia Ярослав|yaroslav'.split(
      ' ',
    ),
  lastNames:
    'Шевченко|shevchenko Коваленко|kovalenko Бондаренко|bondarenko Ткачук|tkachuk Мельник|melnyk Поліщук|polishchuk Кравець|kravets Гончар|honchar Лисенко|lysenko Їжак|yizhak'.split(
      ' ',
    ),
  streets: ['вул. Шевченка', 'вул. Лесі Українки', 'просп. Перемоги', 'вул. Франка', 'вул. Садова'],
  flat: 'кв. %#',
  cities: [
    ['Київ', '', '010##', '044 555 01 ##'],
    ['Львів', 'Львівська область', '790##', '032 255 01 ##'],
    ['Одеса', 'Одеська область', '650##', '048 755 01 ##'],
    ['Дніпро', 'Дніпропетровська область', '490##', '056 755 01 ##'],
  ],
  mobile: '050 555 01 ##',
  homes: ['Дім', 'Дача'],
  address1: (street, number) => `${street}, ${number}`,
};
