import type { CommonCampaign, Money } from '../model.ts';
import type { AccountFacts, EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { campaignFields } from './campaign-fields.ts';
import type { KeitaroConnection, KeitaroRow } from './connection.ts';
import { keptReads } from './kept-reads.ts';
import { operations } from './operations.ts';
import { withPairs } from './pairs.ts';
import { parametersIn } from './parameters.ts';
import { statusOfState } from './status-of-state.ts';
import { streams } from './streams.ts';
import { wire } from './wire.ts';

type Campaign = RecordOf<typeof campaignFields>;

export const campaign: EntitySpec<'campaign'> = {
  says: 'A campaign of a Keitaro tracker: a link for one traffic source, and streams that lead its visitors on.',
  fields: campaignFields,

  common: (record: Campaign, account): CommonCampaign => ({
    nativeId: record.campaignId ?? '',
    name: record.campaignName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.campaignCreatedAt,
    updatedAt: record.campaignUpdatedAt,
    // Offers belong to its streams, and there may be many.
    offerNativeId: null,
    affiliateNativeId: record.trafficSourceId,
    payout: payoutOf(record, account),
  }),

  // An archived campaign is on no list but its own, and alone it answers 404 on some builds (keitaro.md 2.1, row 8).
  ...keptReads('campaign', { list: operations.listCampaigns, get: operations.getCampaign }, read),

  cannotNarrow: {
    offerId:
      "Keitaro's campaigns have their offers in streams, which cannot be searched by offer; narrow conversions by it.",
  },
  details: { streams },
};

/**
 * A payout is per conversion, so only CPA is one: the other types pay for clicks, impressions, sales or shares, and
 * with automatic costs the value stands for nothing. `costType` and `costValue` show them all.
 */
function payoutOf({ costType, costValue, costCurrency, costAuto }: Campaign, account: AccountFacts): Money | null {
  if (costType !== 'CPA' || costValue === null || costAuto) return null;
  return { amount: costValue, currency: costCurrency ?? account.currency };
}

function read(row: KeitaroRow, { account }: KeitaroConnection): Campaign {
  const shaped = { ...withPairs(row), parameters: parametersIn(row.parameters) };
  return readRecord(wire, campaignFields, shaped, account.timeZone);
}
