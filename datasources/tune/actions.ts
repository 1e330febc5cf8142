import type { Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { readRecord } from '../spec/read-record.ts';
import { atLeastOne } from '../spec/rule.ts';
import { writeNew } from '../spec/write-record.ts';
import type { Action } from '../write.ts';
import {
  blockArguments,
  payoutArguments,
  payoutOf,
  perAffiliate,
  trackingArguments,
  trackingLinkFields,
  trackingParameters,
} from './action-fields.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** An advertiser or an affiliate can be blocked with a reason (hasoffers.md 2.4, 2.5); a change of its state brings it back. */
export function blocking(operation: Operation): Action {
  return {
    ...told(operation, 'Blocks it, with a reason.', blockArguments),
    expects: () => ({ accountState: 'BLOCKED' }),
  };
}

/** What can be done to an offer for one affiliate (hasoffers.md 2.2, 7.6). None of it shows in the offer itself. */
export const offerActions: Readonly<Record<string, Action>> = {
  blockAffiliate: told(
    operations.blockAffiliateOfOffer,
    'Bars an affiliate from the offer, whatever its approval says.',
    perAffiliate,
  ),
  unblockAffiliate: told(
    operations.unblockAffiliateOfOffer,
    'Lets an affiliate back that was barred from the offer.',
    perAffiliate,
  ),
  setPayout: {
    ...told(operations.setPayout, 'Gives an affiliate a payout of its own for the offer.', payoutArguments),
    rules: [atLeastOne('payout', 'percentPayout')],
  },
  removePayout: told(
    operations.removePayout,
    'Takes the own payout of an affiliate away, so that the offer’s counts again.',
    payoutOf,
  ),
  trackingLink: {
    says: 'The link with which an affiliate sends traffic to the offer; nothing is stored.',
    takes: trackingArguments,
    plan: ({ account }, { id, values }) => {
      const { affiliateId, tiny, ...params } = values;
      return [
        {
          operation: operations.generateTrackingLink,
          parameters: {
            offer_id: id,
            ...writeNew(wire, perAffiliate, { affiliateId }, account.timeZone),
            params: writeNew(wire, trackingParameters, params, account.timeZone),
            ...(tiny === true ? { options: { tiny_url: '1' } } : {}),
          },
        },
      ];
    },
    gives: {
      named: 'TrackingLink',
      fields: trackingLinkFields,
      read: ([answer]) => readRecord(wire, trackingLinkFields, answer, 'UTC'),
    },
  },
};

/** An action with plain arguments beside the id, or none. */
export function told(operation: Operation, says: string, takes?: Fields): Action {
  return {
    says,
    ...(takes ? { takes } : {}),
    plan: ({ account }, { id, values }) => [
      { operation, parameters: { id, ...writeNew(wire, takes ?? {}, values, account.timeZone) } },
    ],
  };
}
