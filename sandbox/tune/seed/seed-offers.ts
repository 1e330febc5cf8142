import { readDecimal } from '../decimal-text.ts';
import type { Network } from '../network.ts';
import { addRow } from '../store-row.ts';
import type { Row, Values } from '../table.ts';
import { hostileOffers } from './hostile-rows.ts';
import type { Seeding } from './seed-network.ts';
import { seedOfferParts } from './seed-offer-parts.ts';
import type { SeedSource } from './seed-source.ts';
import { modifiedTime } from './seed-times.ts';

const statuses = [
  'active',
  'active',
  'active',
  'active',
  'active',
  'active',
  'paused',
  'pending',
  'expired',
  'deleted',
];

/** Seeds the offers: most are complete, every twelfth has nothing but what a create demands. */
export function seedOffers(seeding: Seeding): void {
  const { network, options, source, times } = seeding;
  for (let index = 0; index < options.sizes.offers; index += 1) {
    const made = times.past(source);
    const values = { ...required(seeding, index), create_date_utc: times.printUtc(made) };
    if (index % 12 === 5) {
      addRow(network, network.tables.offers, values);
      continue;
    }
    const offer = addRow(network, network.tables.offers, {
      ...values,
      ...details(seeding, index),
      ...modifiedTime(source, times, made, 'unix'),
      ...hostileOffers[index],
    });
    seedOfferParts(seeding, index, offer, made);
  }
}

/** Expiration dates are mostly years ahead, some behind. */
function required({ options, source }: Seeding, index: number): Values {
  const { faker, products, countryCodes } = source.voice(index);
  const year = options.now.getUTCFullYear() + source.pick([-1, 1, 2, 3, 10]);
  return {
    name: `${source.pick(products)} – ${faker.person.lastName()} [${countryCodes.join(', ')}]`,
    offer_url: `https://offer${index + 1}.example/?tid={transaction_id}`,
    preview_url: `https://offer${index + 1}.example/`,
    expiration_date: `${year}-12-31 22:59:59`,
    status: index % 12 === 5 ? 'pending' : source.pick(statuses),
  };
}

function details({ network, source }: Seeding, index: number): Values {
  const advertisers = network.tables.advertisers.all();
  const voice = source.voice(index);
  return {
    advertiser_id: advertisers.length === 0 ? null : source.pick(advertisers).id,
    description: source.pick([voice.description, `<p>${voice.description}</p>`, '', null]),
    ...payouts(network, source),
    protocol: source.pick(['http', 'https', 'server', 'https_img']),
    is_private: source.chance(0.15) ? '1' : '0',
    require_approval: source.chance(0.4) ? '1' : '0',
    require_terms_and_conditions: source.chance(0.1) ? 'enabled' : 'disabled',
    ref_id: source.chance(0.3) ? `off-${1000 + index}` : null,
    note: source.chance(0.2) ? voice.faker.person.fullName() : '',
    conversion_cap: source.pick(['0', '0', '50', '200']),
    payout_cap: source.pick(['0.00', '0.00', '1500.00']),
    default_goal_name: source.chance(0.6) ? voice.goal : null,
    hostname_id: index % 8 === 0 ? source.pick(network.tables.hostnames.all()).id : null,
    ...(index % 9 === 0 ? { tiered_payout: '1', tiered_revenue: '1' } : {}),
    has_goals_enabled: index % 3 === 0 ? '1' : '0',
  };
}

/** One offer in eight has the second currency, all others the network's own. */
function payouts({ currencies }: Network, source: SeedSource): Values {
  const type = source.pick(['cpa_flat', 'cpa_flat', 'cpa_flat', 'cpa_percentage', 'cpa_both', 'cpc']);
  const payout = source.amount(type === 'cpc' ? 2 : 120);
  const isPercentage = type === 'cpa_percentage' || type === 'cpa_both';
  const percent = source.integer(5, 60);
  return {
    payout_type: type,
    revenue_type: type,
    default_payout: decimal(type === 'cpa_percentage' ? 0 : payout, 5),
    max_payout: decimal(type === 'cpa_percentage' ? 0 : payout * 1.25, 5),
    percent_payout: isPercentage ? decimal(percent, 2) : null,
    max_percent_payout: isPercentage ? decimal(percent + 10, 2) : null,
    currency: source.chance(1 / 8) ? currencies[1] : null,
  };
}

/** An amount as it is stored. */
export function decimal(amount: number, decimals: 2 | 5): string {
  return readDecimal(amount.toFixed(decimals), decimals) ?? '';
}

/** The currency an offer is paid in. */
export function currencyOf({ currencies }: Network, offer: Row): string {
  return String(offer.currency ?? currencies[0]);
}
