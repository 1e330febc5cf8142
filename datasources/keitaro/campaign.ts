import { InvalidChange } from '../errors.ts';
import type { CommonCampaign, Money } from '../model.ts';
import type { AccountFacts, EntitySpec } from '../platform.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import type { RuledWrite } from '../spec/rule.ts';
import { writeNew } from '../spec/write-record.ts';
import { archiving, cloning, stateChange, switching } from './actions.ts';
import { campaignFields } from './campaign-fields.ts';
import type { KeitaroConnection, KeitaroRow } from './connection.ts';
import { costFields, costRules, foldCosts } from './cost-fields.ts';
import { alikeIn, keptReads } from './kept-reads.ts';
import { objectsIn } from './objects-in.ts';
import { operations } from './operations.ts';
import { withPairs } from './pairs.ts';
import { parametersIn, withParameters } from './parameters.ts';
import { wholeItems } from './say-items.ts';
import { statusOfState } from './status-of-state.ts';
import { streams } from './stream.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

const list = operations.listCampaigns;

/** An archived campaign alone answers 404 on some builds (keitaro.md 2.1, row 8). */
const routes = { get: operations.getCampaign, archived: operations.listArchivedCampaigns };

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

  ...keptReads('campaign', { list, ...routes }, read),

  cannotNarrow: {
    offerId:
      "Keitaro's campaigns have their offers in streams, which cannot be searched by offer; narrow conversions by it.",
  },
  details: { streams },

  writes: {
    ...written({
      create: operations.createCampaign,
      update: operations.updateCampaign,
      fields: campaignFields,
      lookalikes: alikeIn({ list, read }, 'campaignName', 'alias'),
      lists: { routes, read, itemsIn },
      fold: withParameters,
    }),
    rules: [wholeItems(campaignFields), takenCostType],
    actions: {
      archive: archiving(operations.archiveCampaign),
      ...switching({
        enable: operations.enableCampaign,
        disable: operations.disableCampaign,
        restore: operations.restoreCampaign,
      }),
      clone: cloning(operations.cloneCampaign),
      updateCosts: {
        says: 'Sets what the clicks of a period cost, for all of them together. The work is queued, so that nothing shows at once whether it was done; where no click matches, the cost is lost without a word.',
        takes: costFields,
        rules: costRules,
        plan: ({ account }, { id, values }) => [
          {
            operation: operations.updateCosts,
            path: { id },
            parameters: foldCosts(writeNew(wire, costFields, values, account.timeZone)),
          },
        ],
      },
    },
    shared: {
      name: 'campaignName',
      status: stateChange({ ACTIVE: 'enable', PAUSED: 'disable', ARCHIVED: 'archive' }, 'restore'),
      notes: 'notes',
    },
  },
};

/** What is read of the type of a cost may not be written (keitaro.md 3.1). */
function takenCostType({ given }: RuledWrite): void {
  if (given.costType == null || ['CPC', 'CPUC', 'CPM'].includes(String(given.costType))) return;
  throw new InvalidChange('costType', 'CANNOT_EXPRESS', 'A tracker takes CPC, CPUC and CPM only as "costType".');
}

/**
 * A payout is per conversion, so only CPA is one: the other types pay for clicks, impressions, sales or shares, and
 * with automatic costs the value stands for nothing. `costType` and `costValue` show them all.
 */
function payoutOf({ costType, costValue, costCurrency, costAuto }: Campaign, account: AccountFacts): Money | null {
  if (costType !== 'CPA' || costValue === null || costAuto) return null;
  return { amount: costValue, currency: costCurrency ?? account.currency };
}

function read(row: KeitaroRow, { account }: KeitaroConnection): Campaign {
  return readRecord(wire, campaignFields, unfoldCampaign(row), account.timeZone);
}

/** A campaign's row with what is told in several forms under names of its own, for rows to read. */
export function unfoldCampaign(row: KeitaroRow): AnyRecord {
  return { ...withPairs(row), ...itemsIn(row) };
}

function itemsIn({ parameters, postbacks }: KeitaroRow) {
  return { parameters: parametersIn(parameters), postbacks: objectsIn(postbacks) };
}
