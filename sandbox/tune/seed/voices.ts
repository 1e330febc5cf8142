import {
  ar,
  cs_CZ,
  de,
  el,
  en,
  fr,
  generateMersenne53Randomizer,
  ja,
  type LocaleDefinition,
  pl,
  ru,
  tr,
  zh_CN,
} from '@faker-js/faker';
import { giveVoices, type Language, type Voice as LanguageVoice } from '../../give-voices.ts';

/** One language of the seed: names come in its script, offers aim at its countries. */
export type Voice = LanguageVoice<SeedLanguage>;

/** The languages of the seed, each with a source of chance of its own. */
export function createVoices(seed: number): readonly Voice[] {
  return giveVoices(languages, (index) => generateMersenne53Randomizer(seed + index));
}

interface SeedLanguage extends Language {
  readonly countryCodes: readonly string[];
  readonly products: readonly string[];
  readonly goal: string;
  readonly description: string;
}

const languages: readonly SeedLanguage[] = [
  language(en, ['US', 'GB', 'CA'], ['Shoe Club', 'Sleep App'], 'Purchase', 'Pays on first order & upsell.'),
  language(de, ['DE', 'AT'], ['Hörbuch-Abo', 'Ökostrom'], 'Bestellung', 'Kein Brand Bidding!\nFreigabe nach 30 Tagen.'),
  language(fr, ['FR', 'BE'], ['Crème d’été', 'Assurance santé'], 'Achat', '« Incentive » interdit.'),
  language(pl, ['PL'], ['Pożyczka od ręki', 'Żółta Karta'], 'Zakup', 'Prowizja za zaakceptowany wniosek.'),
  language(cs_CZ, ['CZ', 'SK'], ['Půjčka', 'Dárky z říše'], 'Objednávka', 'Platí se za první vklad.'),
  language(tr, ['TR'], ['Güneş Gözlüğü', 'İndirim Kulübü'], 'Satış', 'Yalnızca onaylı başvurular.'),
  language(ru, ['KZ', 'KG'], ['Обувь онлайн', 'Кредит за час'], 'Покупка', 'Оплата за подтверждённый заказ.'),
  language(el, ['GR', 'CY'], ['Ταξίδια', 'Ασφάλεια ζωής'], 'Αγορά', 'Πληρωμή ανά αγορά.'),
  language(zh_CN, ['TW', 'SG'], ['运动鞋', '手机游戏'], '购买', '首次充值后结算。'),
  language(ja, ['JP'], ['睡眠アプリ', '青汁'], '購入', '初回購入で成果発生。'),
  language(ar, ['AE', 'SA'], ['نادي الأحذية', 'بطاقة ائتمان'], 'شراء', 'الدفع بعد تأكيد الطلب.'),
];

function language(
  locale: LocaleDefinition,
  countryCodes: readonly string[],
  products: readonly string[],
  goal: string,
  description: string,
): SeedLanguage {
  return { locale, countryCodes, products, goal, description };
}
