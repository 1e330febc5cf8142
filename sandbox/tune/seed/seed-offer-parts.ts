import { addRow } from '../store-row.ts';
import type { Row } from '../table.ts';
import { hostileFiles, hostileGoals } from './hostile-rows.ts';
import type { Seeding } from './seed-network.ts';

/** Seeds what hangs on an offer: countries, categories, groups, tags, goals, tiers, landing pages and files. */
export function seedOfferParts(seeding: Seeding, index: number, offer: Row, made: number): void {
  seedLinks(seeding, index, offer);
  if (offer.has_goals_enabled === '1') seedGoals(seeding, index, offer, made);
  if (offer.tiered_payout === '1') seedTiers(seeding, offer);
  if (index % 5 === 0) seedUrls(seeding, index, offer, made);
  if (index % 2 === 0) seedFiles(seeding, index, offer, made);
}

function seedLinks({ network, source }: Seeding, index: number, { id }: Row): void {
  const {
    countries,
    offerCountries,
    offerCategories,
    offersInCategories,
    offerGroups,
    offersInGroups,
    offersTags,
    tags,
  } = network.tables;
  const codes = index % 7 === 0 ? [] : source.voice(index).countryCodes;
  for (const { id: countryId } of countries.all().filter(({ code }) => codes.includes(String(code)))) {
    offerCountries.add({ offer_id: id, country_id: countryId });
  }
  // The last category stays without offers: its count is a number then (hasoffers.md 2.10).
  const category = source.pick(offerCategories.all().slice(0, -1));
  offersInCategories.add({ offer_id: id, category_id: category.id });
  if (index % 4 === 0) offersInGroups.add({ offer_id: id, group_id: source.pick(offerGroups.all()).id });
  if (index % 6 === 0) offersTags.add({ offer_id: id, tag_id: source.pick(tags.all()).id });
}

function seedGoals({ network, source }: Seeding, index: number, offer: Row, made: number): void {
  const { goal } = source.voice(index);
  for (let number = 1; number <= 1 + (index % 2); number += 1) {
    network.tables.goals.add({
      offer_id: offer.id,
      name: `${goal} ${number + 1}`,
      status: source.chance(0.1) ? 'deleted' : 'active',
      default_payout: `${source.integer(1, 40)}.50000`,
      max_payout: `${source.integer(41, 80)}.00000`,
      modified: made,
      ...(number === 1 ? hostileGoals[index / 3] : {}),
    });
  }
}

/** Every tier has a payout for the offer itself and one for its first goal. */
function seedTiers({ network, source }: Seeding, { id: offer_id }: Row): void {
  const { affiliateTiers, goals, offerTierPayouts, offerTierRevenues } = network.tables;
  const goal = goals.all().find((each) => each.offer_id === offer_id);
  for (const { id: affiliate_tier_id } of affiliateTiers.all()) {
    for (const goal_id of goal === undefined ? ['0'] : ['0', goal.id]) {
      const tier = { affiliate_tier_id, offer_id, goal_id };
      offerTierPayouts.add({ ...tier, payout: `${source.integer(1, 40)}.25000` });
      offerTierRevenues.add({ ...tier, revenue: `${source.integer(41, 80)}.75000` });
    }
  }
}

function seedUrls({ network, source, times }: Seeding, index: number, offer: Row, made: number): void {
  const { products } = source.voice(index);
  for (const [place, product] of products.entries()) {
    network.tables.offerUrls.add({
      offer_id: offer.id,
      name: `${product} ${place + 1}`,
      offer_url: `https://offer${index + 1}.example/${place + 1}?tid={transaction_id}`,
      status: place === 0 ? 'active' : source.pick(['active', 'paused', 'deleted']),
      created: times.printLocal(made),
    });
  }
}

function seedFiles({ network, source, times }: Seeding, index: number, offer: Row, made: number): void {
  const { offerFiles } = network.tables;
  const shared = { offer_id: offer.id, created: times.printLocal(made) };
  const [product = ''] = source.voice(index).products;
  const size = String(source.integer(2_000, 90_000));
  addRow(network, offerFiles, {
    ...shared,
    display: product,
    filename: `thumbnail-${offer.id}.png`,
    type: 'offer thumbnail',
    ...{ size, width: '100', height: '100' },
  });
  addRow(network, offerFiles, {
    ...shared,
    display: `${product} 300×250`,
    filename: `banner-${offer.id}.gif`,
    type: 'image banner',
    status: source.pick(['active', 'active', 'active', 'pending', 'deleted']),
    ...{ size, width: '300', height: '250' },
    ...hostileFiles[index / 2],
  });
  if (index % 4 === 0)
    addRow(network, offerFiles, { ...shared, display: product, type: 'text ad', code: `${product}!` });
}
