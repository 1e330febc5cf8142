import { InvalidChange } from '../errors.ts';
import type { Status } from '../model.ts';
import { writtenId } from '../refuse-status.ts';
import { valueAt } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import type { Writes } from '../write.ts';
import { managerFields } from './action-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { eachIs, number } from './argument-rules.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** How affiliates are made and changed, but for finding one again (offerit.md 3.7). */
export const affiliateWrites = {
  create: {
    plan: ({ account }, values) => [
      { operation: operations.addAffiliate, parameters: writeNew(wire, affiliateFields, values, account.timeZone) },
    ],
    keyIn: ([answer]) => writtenId(valueAt(answer, 'loginid')),
  },
  change: ({ account }, { id, changes, completed }) => [
    {
      operation: operations.editAffiliate,
      parameters: { loginid: id, ...writeChanges(wire, affiliateFields, changes, account.timeZone, completed) },
    },
  ],
  actions: {
    // The parameter of edit_affiliate adds and never takes the place of another, so it is no field.
    addManager: {
      says: 'Gives the affiliate a manager beside those it has; no call takes one away.',
      takes: managerFields,
      rules: [eachIs(number, 'a number', 'managerId')],
      plan: ({ account }, { id, values }) => [
        {
          operation: operations.addManager,
          parameters: { loginid: id, ...writeNew(wire, managerFields, values, account.timeZone) },
        },
      ],
    },
  },
  shared: {
    name: () => {
      throw new InvalidChange(
        'name',
        'CANNOT_EXPRESS',
        'The name of an affiliate of Offerit is what it logs in with; change "username" with offeritAffiliateUpdate.',
      );
    },
    status: (status, { affiliateStatus }) => ({ changes: { affiliateStatus: statusFor(status, affiliateStatus) } }),
    website: 'affiliateUrl',
  },
} as const satisfies Writes<'affiliate'>;

const statuses: Readonly<Partial<Record<Status, readonly [string, ...string[]]>>> = {
  ACTIVE: ['ACTIVE'],
  PAUSED: ['DISABLED'],
  BLOCKED: ['BANNED'],
  PENDING: ['PENDING', 'WAIT_ON_VERIFY'],
  REJECTED: ['DENIED'],
};

/** Two native statuses are PENDING: one that is there stays, and which of them is meant otherwise is not guessed. */
function statusFor(status: Status | null, present: unknown): string {
  const words = (status === null ? undefined : statuses[status]) ?? [];
  const word = words.find((candidate) => candidate === present) ?? (words.length === 1 ? words[0] : undefined);
  if (word !== undefined) return word;
  throw new InvalidChange(
    'status',
    'CANNOT_EXPRESS',
    words.length > 1
      ? `Offerit has ${words.length} ways to be pending: choose affiliateStatus ${words.join(' or ')} with offeritAffiliateUpdate.`
      : `An affiliate of Offerit cannot be made ${status ?? 'null'}; it can be made ${Object.keys(statuses).join(', ')}.`,
  );
}
