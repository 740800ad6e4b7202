import type { Country } from '../country.js';

export const jp: Country = {
  id: 392,
  languageId: 74,
  firstNames:
    '陽菜|hina 蓮|ren 結衣|yui 大翔|hiroto さくら|sakura 健太|kenta 美咲|misaki 翔太|shota 恵子|keiko 拓海|takumi 葵|aoi ケン|ken'.split(
      ' ',
    ),
  lastNames:
    '佐藤|sato 鈴木|suzuki 高橋|takahashi 田中|tanaka 渡辺|watanabe 伊藤|ito 山本|yamamoto 小林|kobayashi 加藤|kato 吉田|yoshida 中村|nakamura 斎藤|saito'.split(
      ' ',
    ),
  lastNameFirst: true,
  streets: ['本町', '中央', '栄町', '緑町', '桜町', '旭町'],
  flat: '%0%号室',
  cities: [
    ['渋谷区', '東京都', '150-00##', '03-5550-01##'],
    ['大阪市北区', '大阪府', '530-00##', '06-6555-01##'],
    ['札幌市中央区', '北海道', '060-00##', '011-555-01##'],
    ['福岡市中央区', '福岡県', '810-00##', '092-555-01##'],
    ['横浜市西区', '神奈川県', '220-00##', '045-555-01##'],
  ],
  mobile: '090-5550-01##',
  homes: ['自宅', '別荘'],
  address1: (street, number) => `${street}${1 + (number % 6)}-${number}`,
};
