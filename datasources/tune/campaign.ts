import { InvalidChange } from '../errors.ts';
import type { CommonCampaign, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { type Parameters, writeChanges, writeNew } from '../spec/write-record.ts';
import type { Action, Step } from '../write.ts';
import { alike } from './alike.ts';
import { campaignFields } from './campaign-fields.ts';
import type { TuneConnection } from './connection.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { statusChange } from './status-change.ts';
import { wire } from './wire.ts';
import { keyOf } from './written.ts';

const statuses = { approved: 'ACTIVE', pending: 'PENDING', rejected: 'REJECTED' } as const;

/** The names in it belong to other models, and TUNE orders and narrows by no columns but a model's own (3.1). */
const model: Model = {
  name: 'AffiliateOffer',
  find: operations.findApprovals,
  fields: campaignFields,
  contain: {},
  embeds: { Affiliate: 'one', Offer: 'one' },
  columns: { ids: 'id', status: 'approval_status', offerId: 'offer_id', affiliateId: 'affiliate_id' },
  statuses,
  statusesOfNull: ['PENDING'],
  orders: {},
};

const lookalikes = alike(model, ['affiliateId', 'offerId']);

/**
 * TUNE has no campaigns: what stands for one is the approval of an affiliate for an offer (hasoffers.md 7.6). A
 * public offer needs none, so that an affiliate may run an offer without any of these.
 */
export const campaign: EntitySpec<'campaign'> = {
  says: 'The approval of an affiliate for an offer, which is what a campaign is on TUNE.',
  fields: campaignFields,
  common: (record: RecordOf<typeof campaignFields>): CommonCampaign => ({
    nativeId: record.approvalId ?? '',
    name: nameOf(record.affiliateCompany, record.offerName),
    status: statusOf(record.approvalStateWord),
    nativeStatus: record.approvalStateWord,
    createdAt: null,
    updatedAt: null,
    offerNativeId: record.offerId,
    affiliateNativeId: record.affiliateId,
    // A payout of its own is a row elsewhere, which no list gives (hasoffers.md 7.6): null says "as the offer's".
    payout: null,
  }),
  // A conversion and a click name the affiliate and the offer alone.
  isAgreement: true,
  ...findMethods(model),
  writes: {
    create: {
      plan: async (connection: TuneConnection, values, call) => {
        const parameters = writeNew(wire, campaignFields, values, connection.account.timeZone);
        // The same call would change one that is there already, which nobody asked for (hasoffers.md 7.6).
        const [present] = (await lookalikes(connection, values, call)) ?? [];
        if (present) {
          throw new InvalidChange(
            'affiliateId',
            'INVALID_VALUE',
            `There is an approval of this affiliate for this offer already: ${String(present.approvalId)}. Change that one.`,
          );
        }
        return [approving(parameters)];
      },
      keyIn: ([answer]) => keyOf(model.name, answer),
      lookalikes,
    },
    change: ({ account }, { changes, completed, present }) => [
      approving({
        ...pairOf(present),
        ...writeChanges(wire, campaignFields, changes, account.timeZone, completed),
      }),
    ],
    actions: {
      approve: deciding('APPROVED', 'Lets the affiliate run the offer.'),
      reject: deciding('REJECTED', 'Keeps the affiliate from running the offer; it cannot apply again.'),
    },
    shared: {
      status: statusChange('approvalState', campaignFields.approvalState, statuses),
      notes: 'approvalNotes',
    },
  },
};

function approving(parameters: Parameters): Step {
  return { operation: operations.setApproval, parameters };
}

/** An approval is not named by its own id but by the two that it ties (hasoffers.md 7.6). */
function pairOf({ offerId, affiliateId }: AnyRecord): Parameters {
  return { id: String(offerId), affiliate_id: String(affiliateId) };
}

function deciding(approvalState: 'APPROVED' | 'REJECTED', says: string): Action {
  const status = campaignFields.approvalState.values[approvalState];
  return {
    says,
    plan: (_connection, { present }) => [approving({ ...pairOf(present), status })],
    expects: () => ({ approvalState }),
  };
}

function nameOf(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' - ') || null;
}

/** Without a word the affiliate has not applied, or may apply again: not in force, and it may come to be. */
function statusOf(word: string | null): Status {
  if (word === null) return 'PENDING';
  return (statuses as Readonly<Record<string, Status>>)[word] ?? 'UNKNOWN';
}
