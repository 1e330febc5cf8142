import type { Native } from '../../native.ts';
import { operations } from '../operations.ts';
import { act, change } from './dialect.ts';
import { links } from './links.ts';
import { lookups } from './lookups.ts';
import { profitLoss } from './profit-loss.ts';

/** What no entity speaks for, by its name in the graph. */
export const native: Readonly<Record<string, Native>> = {
  ...lookups,
  ...links,
  profitLoss,
  trackingDomainAdd: act(operations.addTrackingDomain),
  advertiserEdit: change(operations.editAdvertiser),
  customerDetailsSet: change(operations.setCustomerDetails),
};
