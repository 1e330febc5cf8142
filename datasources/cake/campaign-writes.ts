import { InvalidChange } from '../errors.ts';
import type { AnyRecord } from '../spec/field.ts';
import { atLeastOne, type Rule } from '../spec/rule.ts';
import type { Writes } from '../write.ts';
import { accountStatusChange } from './account-status.ts';
import { addedit } from './addedit.ts';
import { campaignExceptions } from './campaign-exceptions.ts';
import { campaignWriteFields } from './campaign-write-fields.ts';
import { caps } from './caps.ts';
import type { CakeConnection } from './connection.ts';
import { type Export, sweepExport } from './exported.ts';
import { operations } from './operations.ts';
import { priceChange } from './price-change.ts';

/** How campaigns are written, and found in their export once an answer was lost. */
export function campaignWrites(exportCampaigns: Export): Writes<'campaign'> {
  const { create, change } = addedit({
    operation: operations.editCampaign,
    id: 'campaign_id',
    fields: campaignWriteFields,
    idIn: 'campaign_id',
    // The agreements of the same two: a few, whose newest is the one with the highest number.
    lookalikes: async (connection: CakeConnection, { affiliateId, offerId, mediaTypeId }, call) => {
      const { records } = await sweepExport(exportCampaigns, connection, { affiliateId, offerId }, 0, call);
      return records.filter((record) => record.mediaTypeId === mediaTypeId);
    },
  });
  return {
    create,
    change,
    completes: payoutSource,
    rules: [atLeastOne('offerId', 'offerContractId'), ownOrContractPayout],
    actions: { ...campaignExceptions, ...caps('campaignId') },
    shared: {
      status: accountStatusChange,
      payout: priceChange('payoutAmount', 'payout', 'payoutIsPercentage'),
      expiresAt: 'expirationDate',
    },
  };
}

/** The switch has no effect on creation, and outweighs a payout in the same call (cake.md 2.2, 4.7). */
const ownOrContractPayout: Rule = ({ given, isNew }) => {
  const { useOfferContractPayout: contract, payoutAmount } = given;
  const isUseless = isNew ? contract != null : contract === true && payoutAmount != null;
  if (!isUseless) return;
  throw new InvalidChange(
    'useOfferContractPayout',
    'INVALID_VALUE',
    isNew
      ? '"useOfferContractPayout" does nothing on creation; change it afterwards.'
      : 'A campaign has a payout of its own or that of the contract: give "payoutAmount" or "useOfferContractPayout", not both.',
  );
};

/**
 * A payout of the campaign's own counts only while the contract's does not. And the switch is heard with a payout only,
 * which therefore goes with it as it shows: 9999.1234, which says "unchanged" elsewhere, might be taken for one (4.7).
 */
function payoutSource(changes: AnyRecord, present: AnyRecord): AnyRecord {
  const { payoutAmount, useOfferContractPayout } = changes;
  if (payoutAmount !== undefined) return useOfferContractPayout === undefined ? { useOfferContractPayout: false } : {};
  return useOfferContractPayout === undefined ? {} : { payoutAmount: present.payoutAmount };
}
