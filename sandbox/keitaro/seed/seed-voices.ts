import {
  ar,
  cs_CZ,
  de,
  el,
  en,
  fr,
  generateMersenne53Randomizer,
  he,
  ja,
  ko,
  pl,
  ru,
  tr,
  uk,
  zh_CN,
} from '@faker-js/faker';
import { giveVoices, type Language, type Voice as LanguageVoice } from '../../give-voices.ts';

/** One language of the seed: names come in its script, and offers pay in its countries. */
export type Voice = LanguageVoice<SeedLanguage>;

/** The languages of the seed with one source of chance between them, so that one number fixes everything. */
export function createVoices(seed: number): readonly Voice[] {
  const randomizer = generateMersenne53Randomizer(seed);
  return giveVoices(languages, () => randomizer);
}

interface SeedLanguage extends Language {
  readonly countries: readonly string[];
  readonly products: readonly string[];
}

const languages: readonly SeedLanguage[] = [
  { locale: en, countries: ['US', 'GB', 'CA', 'AU'], products: ['Keto Gummies', 'Car Insurance', 'Sweepstakes'] },
  { locale: de, countries: ['DE', 'AT', 'CH'], products: ['Ratenkredit', 'Zahnzusatzversicherung', 'Hörgeräte'] },
  { locale: fr, countries: ['FR', 'BE', 'LU'], products: ['Crème anti-âge', 'Mutuelle santé', 'Voyance à l’essai'] },
  { locale: pl, countries: ['PL'], products: ['Pożyczka online', 'Żel na stawy'] },
  { locale: cs_CZ, countries: ['CZ', 'SK'], products: ['Půjčka ihned', 'Čaj na hubnutí'] },
  { locale: tr, countries: ['TR'], products: ['Güneş Enerjisi', 'Diş İmplantı'] },
  { locale: ru, countries: ['KZ', 'KG', 'AM'], products: ['Займ онлайн', 'Крем для суставов'] },
  { locale: uk, countries: ['UA'], products: ['Кредит на картку', 'Їжа для схуднення'] },
  { locale: el, countries: ['GR', 'CY'], products: ['Ασφάλεια αυτοκινήτου', 'Συμπλήρωμα διατροφής'] },
  { locale: zh_CN, countries: ['SG', 'MY', 'TW'], products: ['减肥茶', '在线贷款'] },
  { locale: ja, countries: ['JP'], products: ['カードローン', '育毛剤'] },
  { locale: ko, countries: ['KR'], products: ['다이어트 보조제', '자동차 보험'] },
  { locale: ar, countries: ['AE', 'SA', 'EG'], products: ['كريم التبييض', 'قرض شخصي'] },
  { locale: he, countries: ['IL'], products: ['ביטוח רכב', 'תוסף תזונה'] },
];
