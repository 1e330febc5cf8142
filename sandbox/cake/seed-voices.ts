import {
  ar,
  cs_CZ,
  de,
  el,
  en,
  es,
  fr,
  generateMersenne53Randomizer,
  he,
  ja,
  type LocaleDefinition,
  pl,
  ru,
  sv,
  tr,
  zh_CN,
} from '@faker-js/faker';
import { giveVoices, type Language, type Voice as LanguageVoice } from '../give-voices.ts';

/** A language in which some advertisers and offers of an instance speak. */
export type Voice = LanguageVoice<SeedLanguage>;

/** All voices of an instance, each with a generator of its own so that seeding one never moves another. */
export function makeVoices(seed: number): readonly Voice[] {
  return giveVoices(languages, (index) => generateMersenne53Randomizer(seed + index));
}

interface SeedLanguage extends Language {
  /** Brands as affiliate offers are called; a generator has no such thing. */
  readonly brands: readonly string[];
  readonly countryCodes: readonly string[];
  readonly description: string;
}

const languages: readonly SeedLanguage[] = [
  voice(en, ['US', 'GB', 'CA', 'AU'], ['Sweepstake Sunrise', 'Prime Auto Quotes'], 'Converts on first order & upsell.'),
  voice(de, ['DE', 'AT', 'CH'], ['Nordic Keto', 'Müller Ökostrom'], 'Vergütung nach Prüfung.\nKein Brand Bidding!'),
  voice(fr, ['FR', 'BE', 'LU'], ['Crème Lumière', 'Été Voyages'], 'Validation à J+30, « incentive » interdit.'),
  voice(es, ['ES', 'MX', 'CO'], ['Ñandú Viajes', 'Préstamo Fácil'], '¿Tráfico móvil? Sí, también.'),
  voice(pl, ['PL'], ['Śnieżka Finanse', 'Żubr Zakłady'], 'Prowizja za zaakceptowany wniosek.'),
  voice(cs_CZ, ['CZ', 'SK'], ['Žižkov Sázky', 'Půjčka Řeka'], 'Platí se za první vklad.'),
  voice(sv, ['SE', 'NO', 'FI'], ['Blåbär Vital', 'Åre Resor'], 'Endast e-post < 10 000 utskick/dag.'),
  voice(tr, ['TR'], ['İstanbul Moda', 'Güneş Kredi'], 'Yalnızca onaylı başvurular ödenir.'),
  voice(ru, ['RU', 'KZ', 'BY'], ['Кредит Экспресс', 'Северное Сияние'], 'Оплата за подтверждённый заказ.'),
  voice(el, ['GR', 'CY'], ['Ταξίδι Αιγαίου', 'Υγεία Άμεσα'], 'Πληρωμή ανά επιβεβαιωμένη αγορά.'),
  voice(zh_CN, ['CN', 'TW', 'HK'], ['轻松贷款', '东方游戏'], '首次充值后结算。\n禁止品牌词竞价。'),
  voice(ja, ['JP'], ['さくらコスメ', '富士カード'], '初回購入で成果発生。'),
  voice(ar, ['SA', 'AE', 'EG'], ['عطور الشرق', 'سفر الواحة'], 'الدفع بعد تأكيد الطلب.'),
  voice(he, ['IL'], ['דיל יומי', 'ביטוח ישיר פלוס'], 'תשלום עבור ליד מאומת.'),
];

function voice(
  locale: LocaleDefinition,
  countryCodes: readonly string[],
  brands: readonly string[],
  description: string,
): SeedLanguage {
  return { locale, countryCodes, brands, description };
}
