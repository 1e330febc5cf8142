import type { CakeAccount } from '../cake-account.ts';
import type { Lookups } from '../lookups.ts';
import { moneyText } from '../money.ts';
import { roleIds } from '../roles.ts';
import { makeAddress, makeContact } from '../seed-holder.ts';
import type { SeedSource } from '../seed-source.ts';
import { emptyBuyer, emptyBuyerContract } from './empty-buyer.ts';
import type { StoredBuyer, StoredBuyerContract } from './stored-buyer.ts';

/** A tenth as many as there are advertisers, and three at least where there are any. */
export function seedBuyers(source: SeedSource, lookups: Lookups, advertisers: number): Map<number, StoredBuyer> {
  const buyers = new Map<number, StoredBuyer>();
  const count = advertisers > 0 ? Math.max(3, Math.round(advertisers / 10)) : 0;
  let id = source.integer(100, 900);
  for (let index = 0; index < count; index += 1) {
    id += source.integer(1, 3);
    buyers.set(id, { ...makeBuyer(source, lookups, id), ...special[index] });
  }
  return buyers;
}

/** One or two contracts of each buyer. */
export function seedBuyerContracts(
  source: SeedSource,
  { lookups, offers }: Pick<CakeAccount, 'lookups' | 'offers'>,
  buyers: ReadonlyMap<number, StoredBuyer>,
): Map<number, StoredBuyerContract> {
  const contracts = new Map<number, StoredBuyerContract>();
  const verticalIds = [...lookups.verticals.keys()].filter((id) => id > 0);
  const offerIds = [...offers.keys()];
  let id = source.integer(1_000, 3_000);
  for (const buyerId of buyers.keys()) {
    const count = source.integer(1, 2);
    for (let index = 0; index < count; index += 1) {
      id += source.integer(1, 2);
      const given = { buyer_id: buyerId, vertical_id: source.pick(verticalIds) };
      contracts.set(id, { ...emptyBuyerContract(id), ...given, ...makeTerms(source, offerIds) });
    }
  }
  return contracts;
}

/** By position in the seed: a name that no list of letters expects, and a buyer of whom nothing is known. */
const special: readonly Partial<StoredBuyer>[] = [
  { buyer_name: 'Покупатель «Лид» 買い手' },
  { website: '', credit_type: 'unlimited', credit_limit: null, contacts: [], buyer_group: '' },
];

function makeBuyer(source: SeedSource, lookups: Lookups, id: number): StoredBuyer {
  const voice = source.pick(source.voices);
  const limited = source.chance(0.5);
  return {
    ...emptyBuyer(id),
    buyer_name: voice.faker.company.name().slice(0, 50),
    account_status_id: source.pick([1, 1, 1, 2]),
    account_manager_id: source.pick([...lookups.accountManagers.keys()]),
    ...makeAddress(source, lookups, voice),
    website: `https://${voice.faker.internet.domainWord()}.example`,
    billing_cycle_id: source.pick([...lookups.billingCycles.keys()]),
    credit_type: limited ? 'limited' : 'unlimited',
    credit_limit: limited ? moneyText(source.amount(100, 9_000)) : null,
    buyer_group: source.chance(0.3) ? 'Premium' : '',
    contacts: [makeContact(source, voice, 'buyer.example', roleIds.buyer)],
    credit_balance: moneyText(source.amount(0, 90)),
  };
}

function makeTerms(source: SeedSource, offerIds: readonly number[]): Partial<StoredBuyerContract> {
  return {
    buyer_contract_name: source.pick(['Exclusive', 'Shared ×3', 'Wochenende', '0012']),
    account_status_id: source.pick([1, 1, 1, 2]),
    offer_id: offerIds.length > 0 && source.chance(0.4) ? source.pick(offerIds) : null,
    replace_returns: source.chance(0.3),
    buy_upsells: source.chance(0.3),
    max_return_age_days: source.pick([7, 30, 90]),
    rank: source.integer(0, 9),
    send_alert_only: source.chance(0.2),
    email_template_id: source.chance(0.3) ? source.integer(1, 20) : null,
    credit_remaining: source.chance(0.5) ? moneyText(source.amount(10, 900)) : null,
  };
}
