import { InvalidChange } from '../errors.ts';
import type { Status } from '../model.ts';
import type { AnyRecord } from '../spec/field.ts';
import { valueAt } from '../spec/read-record.ts';
import { writeChanges, writeFilter, writeNew } from '../spec/write-record.ts';
import type { ChangeRequest, Step, Writes } from '../write.ts';
import { offerActions } from './offer-actions.ts';
import { offerRules } from './offer-rules.ts';
import { offerWriteFields } from './offer-write-fields.ts';
import { operations } from './operations.ts';
import { payoutChange, revenueChange } from './price-changes.ts';
import { commissionAmounts, costAmounts, ipLimits, whatCounts } from './typed-amounts.ts';
import { wire } from './wire.ts';

/** How offers are made and changed, but for finding one again (offerit.md 2, 3). */
export const offerWrites = {
  create: {
    plan: ({ account }, values) => [
      { operation: operations.addOffer, parameters: writeNew(wire, offerWriteFields, values, account.timeZone) },
    ],
    // How the new id is returned is UNKNOWN (offerit.md 3): under the id's own name it would be heard.
    mayNotName: true,
    keyIn: ([answer]) => {
      const id = valueAt(answer, 'offerid');
      return typeof id === 'string' && /^[1-9]\d*$/.test(id) ? id : null;
    },
  },
  change: ({ account }, request) => planChange(request, account.timeZone),
  completes: (changes: AnyRecord, present: AnyRecord): AnyRecord =>
    Object.assign(
      {},
      ...[costAmounts, ipLimits, commissionAmounts].map((typed) => whatCounts(typed, changes, present)),
    ),
  rules: offerRules,
  actions: offerActions,
  shared: {
    name: 'offerName',
    status: (status) => ({ action: actionFor(status) }),
    payout: payoutChange,
    revenue: revenueChange,
    description: 'offerDescription',
    expiresAt: 'dateExpire',
  },
} as const satisfies Writes<'offer'>;

/** Lists to which items can be added without a word about the others, so that nobody else's addition is lost. */
const appended = { groupIds: operations.addOfferGroups, categoryIds: operations.addOfferCategories } as const;

/**
 * The edit first: it is the call that can be refused for most reasons, and a failure of what follows leaves no more
 * than an item unlisted. A list that only grows is added to and not replaced (offerit.md 4, trap 5).
 */
function planChange({ id, changes, completed, present }: ChangeRequest, zone: string): readonly Step[] {
  const additions = Object.entries(appended).flatMap(([name, operation]) => {
    const items = addedTo(present[name], changes[name]);
    if (items.length === 0) return [];
    const said = writeFilter(wire, operation.takes, { [name]: items, append: true }, zone);
    return [{ name, step: { operation, parameters: { offerid: id, ...said } } }];
  });
  const added = new Set(additions.map(({ name }) => name));
  const others = Object.fromEntries(Object.entries(changes).filter(([name]) => !added.has(name)));
  const steps = additions.map(({ step }) => step);
  if (Object.keys(others).length === 0) return steps;
  const said = writeChanges(wire, offerWriteFields, others, zone, completed);
  return [{ operation: operations.editOffer, parameters: { offerid: id, ...said } }, ...steps];
}

/** What a list has more than before; nothing where it also has less, or where it is not known what it had. */
function addedTo(before: AnyRecord[string], after: AnyRecord[string]): readonly unknown[] {
  if (!Array.isArray(before) || !Array.isArray(after) || !before.every((item) => after.includes(item))) return [];
  return after.filter((item) => !before.includes(item));
}

function actionFor(status: Status | null): string {
  if (status === 'PAUSED') return 'pause';
  if (status === 'ACTIVE') return 'activate';
  throw new InvalidChange(
    'status',
    'CANNOT_EXPRESS',
    `An offer of Offerit cannot be made ${status ?? 'null'}; it can be made PAUSED or ACTIVE.`,
  );
}
