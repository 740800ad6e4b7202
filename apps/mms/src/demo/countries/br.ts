import type { Country } from '../country.js';

export const br: Country = {
  id: 76,
  languageId: 130,
  firstNames:
    'João Conceição Antônio Luísa José Tainá Sebastião Letícia Caíque Vitória Otávio Heloísa Inácio Bárbara Thaís Márcio Débora Cauã'.split(
      ' ',
    ),
  lastNames:
    'Gonçalves Araújo Assunção Brandão Falcão Guimarães Leão Magalhães Nóbrega Pinheiro Queirós Ribeiro Simões Teixeira Vilaça Conceição Barbosa Muniz'.split(
      ' ',
    ),
  streets: [
    'Rua das Flores',
    'Avenida São João',
    'Rua Sete de Setembro',
    'Travessa da Conceição',
    'Alameda dos Ipês',
    'Rua Tiradentes',
  ],
  flat: 'Apto. %0%',
  cities: [
    ['São Paulo', 'SP', '013##-0##', '(11) 3555-01##', '(11) 95555-01##'],
    ['Rio de Janeiro', 'RJ', '220##-0##', '(21) 3555-01##', '(21) 95555-01##'],
    ['Belo Horizonte', 'MG', '301##-0##', '(31) 3555-01##', '(31) 95555-01##'],
    ['Curitiba', 'PR', '800##-0##', '(41) 3555-01##', '(41) 95555-01##'],
    ['Florianópolis', 'SC', '880##-0##', '(48) 3555-01##', '(48) 95555-01##'],
  ],
  homes: ['Casa', 'Sítio'],
  address1: (street, number) => `${street}, ${number}`,
};
