import { ar, de, el, en, fr, generateMersenne53Randomizer, ja, ko, pl, ru, tr, uk, zh_CN } from '@faker-js/faker';
import { giveVoices, type Language, type Voice as LanguageVoice } from '../../give-voices.ts';

/** One language of the seed: names come in its script, offers run in its countries. */
export type Voice = LanguageVoice<SeedLanguage>;

/** The voice whose turn it is. */
export type Voices = (index: number) => Voice;

/** The languages of the seed with one source of chance between them, so that one number fixes everything. */
export function createVoices(seed: number): Voices {
  const randomizer = generateMersenne53Randomizer(seed);
  const [first, ...others] = giveVoices([english, ...otherLanguages], () => randomizer);
  if (!first) throw new Error('A seed needs a language.');
  const voices = [first, ...others];
  return (index) => voices[index % voices.length] ?? first;
}

interface SeedLanguage extends Language {
  readonly countries: readonly string[];
  readonly products: readonly string[];
}

const english: SeedLanguage = {
  locale: en,
  countries: ['US', 'GB', 'CA', 'AU'],
  products: ['Spring Dating', 'Credit Check', 'Sweepstakes', 'VPN Trial'],
};

const otherLanguages: readonly SeedLanguage[] = [
  { locale: de, countries: ['DE', 'AT', 'CH'], products: ['Partnersuche', 'Girokonto für alle', 'Hörgeräte'] },
  { locale: fr, countries: ['FR', 'BE', 'LU'], products: ['Rencontres près de vous', 'Mutuelle santé'] },
  { locale: pl, countries: ['PL'], products: ['Pożyczka online', 'Randki dojrzałe'] },
  { locale: tr, countries: ['TR'], products: ['Güneş enerjisi', 'Oyun üyeliği'] },
  { locale: ru, countries: ['KZ', 'KG', 'AM'], products: ['Знакомства рядом', 'Займ до зарплаты'] },
  { locale: uk, countries: ['UA'], products: ['Кредит на картку', 'Їжа для схуднення'] },
  { locale: el, countries: ['GR', 'CY'], products: ['Γνωριμίες', 'Ασφάλεια αυτοκινήτου'] },
  { locale: zh_CN, countries: ['SG', 'MY', 'TW'], products: ['在线贷款', '手机游戏'] },
  { locale: ja, countries: ['JP'], products: ['マッチングアプリ', 'カードローン'] },
  { locale: ko, countries: ['KR'], products: ['자동차 보험', '모바일 게임'] },
  { locale: ar, countries: ['AE', 'SA', 'EG'], products: ['قرض شخصي', 'تطبيق التعارف'] },
];
