import { InvalidChange } from '../errors.ts';
import type { Status } from '../model.ts';
import type { SharedField } from '../shared-changes.ts';

/** Ids that CAKE fixes on every instance, for advertisers, affiliates and campaigns alike (cake.md 3.1). */
export const accountStatusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'PAUSED', 3: 'PENDING' };

/** A status in everyone's words, by the number in the row `accountStatusId`. */
export const accountStatusChange: SharedField<Status> = (status) => {
  const id = Object.keys(accountStatusById).find((candidate) => accountStatusById[candidate] === status);
  if (id !== undefined) return { changes: { accountStatusId: id } };
  throw new InvalidChange(
    'status',
    'CANNOT_EXPRESS',
    `CAKE cannot make it ${status ?? 'null'}; it can be made ${Object.values(accountStatusById).join(' or ')}.`,
  );
};
