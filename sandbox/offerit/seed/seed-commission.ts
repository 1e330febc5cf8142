import type { Faker } from '@faker-js/faker';
import { amountsByCommissionType, amountsByCostType } from '../payouts/commission-parameters.ts';
import type { Values } from '../values.ts';

/** What the advertiser pays for an offer and what the affiliate gets, of every type the manual has, CPA most often. */
export function seedCommission(faker: Faker, advertiserids: readonly string[]): Values {
  const commissionType = faker.helpers.arrayElement(['cpa', 'cpa', 'cpa', 'cps', 'click', 'hybrid']);
  const commission = {
    commission_type: commissionType,
    ...amounts(faker, amountsByCommissionType[commissionType] ?? []),
  };
  if (advertiserids.length === 0) return commission;
  const costType = faker.helpers.arrayElement(Object.keys(amountsByCostType));
  return {
    ...commission,
    advertiserid: faker.helpers.arrayElement([...advertiserids]),
    advertiser_cost_type: costType,
    ...amounts(faker, amountsByCostType[costType] ?? []),
  };
}

function amounts(faker: Faker, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, String(amount(faker, name))]));
}

function amount(faker: Faker, name: string): number {
  if (/perc/.test(name)) return faker.number.int({ min: 5, max: 60 });
  const cents = /click|visitor/.test(name) ? { min: 1, max: 90 } : { min: 100, max: 9000 };
  return faker.number.int(cents) / 100;
}
