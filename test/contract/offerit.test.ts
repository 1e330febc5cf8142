import { offerit } from '../../datasources/offerit/index.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import { offeritWrites } from './offerit-cases.ts';
import { testPlatform } from './suite.ts';

testPlatform('Offerit', {
  platform: offerit,
  account: { platform: 'offerit' },
  sizes: { conversions: 150 },
  entities: {
    offer: {
      collection: 'offers',
      // The columns that the manual shows have none of these (offerit.md 3.1).
      shownOtherwise: [
        'flatAmountPerClick',
        'flatAmountPerContinuity',
        'flatAmountPerConversion',
        'flatAmountPerVisitor',
        'percentageOfCustomerContinuity',
        'percentageOfCustomerConversion',
        'thumbUrl',
      ],
      within: { advertiserId: ({ advertiserid }) => String(advertiserid), text: ({ name }) => String(name) },
      details: {
        // Also what is paid without a change, for the offer and for each of its goals.
        commissionChanges: ({ commission_changes: changes = {}, offer_goals: goals = {} }: State, id: string) =>
          1 + [...Object.values(changes), ...Object.values(goals)].filter((row) => Object(row).offerid === id).length,
      },
    },
    affiliate: { collection: 'affiliates' },
    creative: { collection: 'creatives', within: { type: ({ type }) => String(type) }, sizeIsFixed: true },
    conversion: { collection: 'transactions', occurredAt: ({ time }: AnyRecord) => Number(time) * 1000 },
  },
  writes: offeritWrites,
});
