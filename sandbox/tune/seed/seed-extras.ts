import type { Row, Values } from '../table.ts';
import type { Seeding } from './seed-network.ts';

/** Seeds what came later than the rest, with choices of its own so that the rest stays as it was. */
export function seedExtras(seeding: Seeding): void {
  seedTerms(seeding);
  seedPixels(seeding);
  seedTargeting(seeding);
  seedAccountParts(seeding);
}

/** A revenue beside every other payout of a single affiliate, and caps for some approvals. */
function seedTerms({ network, source, times }: Seeding): void {
  const { affiliateOffers, offerConversionCaps, offerPayouts, offerRevenues } = network.tables;
  for (const { affiliate_id = null, offer_id = null } of everyOf(offerPayouts.all(), 2)) {
    offerRevenues.add({ affiliate_id, offer_id, revenue: `${source.integer(91, 180)}.00000` });
  }
  for (const { affiliate_id = null, offer_id = null } of everyOf(affiliateOffers.all(), 20)) {
    const caps = {
      conversion_cap: String(source.integer(5, 50)),
      monthly_payout_cap: `${source.integer(100, 900)}.00`,
    };
    offerConversionCaps.add({ affiliate_id, offer_id, ...caps, modified: times.printUtc(times.past(source)) });
  }
}

/** For one offer in three a pixel of an affiliate's own, and for one of these another of all affiliates. */
function seedPixels({ network, source, times }: Seeding): void {
  const { affiliates, goals, offerPixels, offers } = network.tables;
  const statuses = ['active', 'active', 'active', 'pending', 'rejected', 'deleted'];
  for (const [place, { id: offer_id }] of everyOf(offers.all(), 3).entries()) {
    const shared = { offer_id, modified: times.printUtc(times.past(source)) };
    const goal = goals.all().find((each) => each.offer_id === offer_id);
    const [affiliate] = affiliates.all().length === 0 ? [] : [source.pick(affiliates.all())];
    if (affiliate !== undefined) {
      const [affiliate_id, goal_id] = [affiliate.id, goal?.id ?? '0'];
      const code = `https://pixel${affiliate_id}.example/?id={transaction_id}&Größe=1`;
      offerPixels.add({ ...shared, affiliate_id, goal_id, code, type: 'url', status: source.pick(statuses) });
    }
    if (place % 3 === 0) offerPixels.add({ ...shared, code: '<script>fire("{offer_id}");</script>', type: 'code' });
  }
}

function seedTargeting({ network, source }: Seeding): void {
  const { offerTargetingRules, offers } = network.tables;
  for (const { id: offer_id } of everyOf(offers.all(), 6)) {
    offerTargetingRules.add({ offer_id, ...source.pick(rules) });
    if (source.chance(0.5)) offerTargetingRules.add({ offer_id, ...source.pick(rules) });
  }
}

/** The words are invented. */
const rules: readonly Values[] = [
  { name: 'iOS only', description: 'Allows iPhone and iPad', category: 'Device' },
  { name: 'Kein VPN', description: '', category: 'Connection' },
  { name: '平日のみ', description: 'Weekdays from 9 to 17', category: 'Time' },
];

/** Notes on one account in three, the answers of one in four, and a block by one advertiser in five. */
function seedAccountParts(seeding: Seeding): void {
  const { advertiserAnswers, advertiserBlocks, advertiserNotes, advertisers } = seeding.network.tables;
  const { affiliateAnswers, affiliateNotes, affiliates } = seeding.network.tables;
  const { source, times } = seeding;
  for (const [owner, owners, notes, answers] of [
    ['advertiser_id', advertisers, advertiserNotes, advertiserAnswers],
    ['affiliate_id', affiliates, affiliateNotes, affiliateAnswers],
  ] as const) {
    for (const { id } of everyOf(owners.all(), 3)) {
      const note = source.pick(['Called back', 'Договор подписан', '請求書を送付']);
      notes.add({ [owner]: id, note, created: times.printLocal(times.past(source)) });
    }
    for (const { id } of everyOf(owners.all(), 4)) {
      answers.add({ [owner]: id, question: 'How did you hear of us?', answer: source.pick(['A friend', '', 'Messe']) });
    }
  }
  if (affiliates.all().length === 0) return;
  for (const { id: advertiser_id } of everyOf(advertisers.all(), 5)) {
    advertiserBlocks.add({ advertiser_id, affiliate_id: source.pick(affiliates.all()).id });
  }
}

function everyOf(rows: readonly Row[], step: number): readonly Row[] {
  return rows.filter((_row, index) => index % step === 0);
}
