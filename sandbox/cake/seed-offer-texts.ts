import type { SeedSource } from './seed-source.ts';
import type { Voice } from './seed-voices.ts';
import type { StoredOffer } from './stored-offer.ts';

/** The texts of an offer in the language of its voice: "Nordic Keto – DE/AT – CPS". */
export function makeTexts(source: SeedSource, voice: Voice, priceFormat: string): Partial<StoredOffer> {
  const { faker, brands, countryCodes, description } = voice;
  const product = source.chance(0.5) ? source.pick(brands) : faker.commerce.productName();
  const model = priceFormat === 'CPA' ? source.pick(['CPA', 'CPL', 'CPS', 'CPS']) : priceFormat;
  const countries = source.some(countryCodes, 2).join('/');
  const known = (probability: number, value: string) => (source.chance(probability) ? value : '');
  const mailing = source.chance(0.2);
  return {
    offer_name: `${product} – ${countries} – ${model}`,
    third_party_name: known(0.3, `TP-${source.integer(1_000, 9_999)}`) || null,
    redirect_domain: known(0.1, 'go.tracking.example'),
    cookie_domain: known(0.1, 'cookie.tracking.example') || null,
    pixel_html: known(0.2, '<img src="https://pixel.example/p?oid=#oid#&tid=#tid#" width="1" height="1">'),
    postback_url: known(0.3, 'https://postback.example/?click=#reqid#&price=#price#'),
    preview_link: known(0.7, `https://preview.example/${source.integer(100, 999)}`),
    thumbnail_file_import_url: known(0.4, 'https://images.example/thumbnail.png'),
    offer_description: known(0.8, `${product}\n${description}`),
    restrictions: known(0.4, description),
    advertiser_extended_terms: known(0.1, faker.lorem.sentence()),
    testing_instructions: known(0.2, 'Use the word "test" as first name.'),
    unsubscribe_link: mailing ? 'https://optout.example/' : '',
    from_lines: mailing ? `${product}\n${faker.company.name()}` : '',
    subject_lines: mailing ? `${product}!\n${description.split('\n')[0]}` : '',
    notes: known(0.2, faker.lorem.sentence()),
  };
}
