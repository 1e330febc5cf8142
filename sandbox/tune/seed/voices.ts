import { ar, base, cs_CZ, de, el, en, Faker, fr, ja, type LocaleDefinition, pl, ru, tr, zh_CN } from '@faker-js/faker';

/** One language of the seed: names come in its script, offers aim at its countries. */
export interface Voice {
  readonly faker: Faker;
  readonly countryCodes: readonly string[];
  readonly products: readonly string[];
  readonly goal: string;
  readonly description: string;
}

/** The languages of the seed, each with a source of chance of its own. */
export function createVoices(seed: number): readonly Voice[] {
  return languages.map(({ locale, ...voice }, index) => ({
    ...voice,
    faker: new Faker({ locale: [locale, en, base], seed: seed + index }),
  }));
}

interface Language extends Omit<Voice, 'faker'> {
  readonly locale: LocaleDefinition;
}

const languages: readonly Language[] = [
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
): Language {
  return { locale, countryCodes, products, goal, description };
}
