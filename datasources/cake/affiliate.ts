import type { CommonAffiliate } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, valueAt } from '../spec/read-record.ts';
import { requiredWith } from '../spec/rule.ts';
import { accountStatusById, accountStatusChange } from './account-status.ts';
import { addedit } from './addedit.ts';
import { wholeAddress } from './address.ts';
import { affiliateFields, affiliateWriteFields } from './affiliate-fields.ts';
import { contactRecords } from './contacts-of.ts';
import { type Export, exported, newestOf } from './exported.ts';
import { withFirstManager } from './first-manager.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** Its contacts are read in it too. */
export const exportAffiliates: Export = {
  operation: operations.exportAffiliates,
  id: 'affiliateId',
  sortFields: { ID: 'AFFILIATE_ID', NAME: 'AFFILIATE_NAME', CREATED_AT: 'DATE_CREATED' },
  narrows: { by: {} },
  read: (row, zone) => readRecord(wire, affiliateFields, withPayee(withFirstManager(row)), zone),
};

export const affiliate: EntitySpec<'affiliate'> = {
  says: 'An affiliate of a CAKE instance.',
  fields: affiliateFields,

  common: (record: RecordOf<typeof affiliateFields>): CommonAffiliate => ({
    nativeId: record.affiliateId ?? '',
    name: record.affiliateName,
    status: accountStatusById[record.accountStatusId ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
  }),

  ...exported(exportAffiliates),
  details: { contactRecords: contactRecords({ holder: 'AFFILIATE', given: exportAffiliates }) },

  writes: {
    ...addedit({
      operation: operations.editAffiliate,
      id: 'affiliate_id',
      fields: affiliateWriteFields,
      defaults: () => ({ dateCreated: new Date().toISOString() }),
      lookalikes: newestOf(exportAffiliates, 'affiliateName'),
    }),
    rules: [wholeAddress, requiredWith('signupIpAddress', 'onlineSignup', [true])],
    shared: { name: 'affiliateName', status: accountStatusChange, notes: 'notes', website: 'website' },
  },
};

/**
 * Written as a number and shown as a text, of which one is known (cake.md 3.2). INFERRED: the other speaks of a contact;
 * whatever else comes is not guessed at, because each edit sends it again and decides who is paid.
 */
function withPayee(row: unknown): unknown {
  const shown = String(valueAt(row, 'payment_to') ?? '');
  const payee = /^company$/i.test(shown) ? '0' : /contact/i.test(shown) ? '1' : shown;
  return typeof row === 'object' ? { ...row, payment_to: payee } : row;
}
