import { hostileApprovals } from './hostile-rows.ts';
import type { Seeding } from './seed-network.ts';

/** Seeds who may run what: approvals of distinct pairs, a payout of its own for some, and a few blocks. */
export function seedApprovals({ network, options, source, times }: Seeding): void {
  const { affiliateBlocks, affiliateOffers, affiliates, offerPayouts, offers } = network.tables;
  const [offerIds, affiliateIds] = [offers, affiliates].map((table) => table.all().map(({ id }) => id));
  if (!offerIds?.length || !affiliateIds?.length) return;
  const count = Math.min(options.sizes.campaigns, offerIds.length * affiliateIds.length);
  for (let index = 0; index < count; index += 1) {
    const place = index % offerIds.length;
    const round = Math.floor(index / offerIds.length);
    const pair = {
      offer_id: offerIds[place] ?? '',
      affiliate_id: affiliateIds[(place * 7 + round) % affiliateIds.length] ?? '',
    };
    affiliateOffers.add({
      ...pair,
      approval_status: source.pick(['approved', 'approved', 'approved', 'pending', 'rejected', null]),
      agreed_terms_and_conditions: source.chance(0.1) ? times.printLocal(times.past(source)).slice(0, 10) : null,
      ...hostileApprovals[index],
    });
    if (index % 25 === 0) offerPayouts.add({ ...pair, payout: `${source.integer(5, 90)}.00000` });
    if (index % 40 === 7) affiliateBlocks.add(pair);
  }
}
