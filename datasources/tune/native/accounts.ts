import type { Native, NativeRead, RowItem } from '../../native.ts';
import { nativeRow } from '../../natives-of.ts';
import { decimal, flag, instant, text } from '../../spec/field.ts';
import { isObject, readRecord } from '../../spec/read-record.ts';
import { writeFilter } from '../../spec/write-record.ts';
import type { TuneConnection } from '../connection.ts';
import { operations } from '../operations.ts';
import { employeeFields } from '../small-fields.ts';
import { wire } from '../wire.ts';
import { act, list, one } from './dialect.ts';
import { inData, making } from './in-data.ts';
import { listedAdvertiser, listedAffiliate, listedId } from './listed-items.ts';
import { tier } from './network.ts';
import { undescribed } from './undescribed.ts';

const readOnly = { readOnly: true } as const;

const employee: RowItem = { named: 'Employee', says: 'The employee who looks after it.', fields: employeeFields };
/** The one column that is told is the argument of the call that writes it. */
const note = undescribed('AccountNote', 'A note on an account.', { note: text('note', 'The note.', readOnly) });
const answer = undescribed('SignupAnswer', 'What was answered to a question at sign-up.');

/** That it is an amount alone is INFERRED from its name (hasoffers.md 2.2, 1.6). */
const balance: RowItem = {
  named: 'AccountBalance',
  says: 'What is owed.',
  fields: { amount: decimal('value', "The amount, in the network's currency.", readOnly) },
};

const verdict: RowItem = {
  named: 'Verdict',
  says: 'Whether it is so.',
  fields: { isSo: flag('value', 'Whether it is so.', readOnly) },
};

/** Shown once to whoever asked for it, and kept nowhere. */
const madePassword: RowItem = {
  named: 'MadePassword',
  says: 'A password that TUNE made.',
  fields: { password: text('value', 'The password.', { ...readOnly, personal: true }) },
};

/** Details of banks are nobody's business here (`affiliate-fields.ts`). */
const paymentMethod: RowItem = {
  named: 'PaymentMethodOnFile',
  says: 'A way to be paid that an affiliate has given details for; they themselves are not shown.',
  fields: {
    method: text('method', 'The way, as TUNE spells it.', readOnly),
    modifiedAt: instant('modified', 'When the details were changed.', { ...readOnly, zone: 'UTC' }),
  },
};

/** The details stand under the names of the ways (hasoffers.md 2.5). */
const paymentMethodsOfAffiliate: NativeRead = {
  ...nativeRow(operations.getPaymentMethods),
  effect: 'read',
  gives: { as: 'list', item: paymentMethod },
  read: async (connection, { values }, call) => {
    const { timeZone } = connection.account;
    const said = writeFilter(wire, operations.getPaymentMethods.takes, values, timeZone);
    const data = await (connection as TuneConnection).call(operations.getPaymentMethods, said, call);
    const rows = Object.entries(isObject(data) ? data : {}).map(([method, details]) => ({
      ...Object(details),
      method,
    }));
    return { rows: rows.map((row) => readRecord(wire, paymentMethod.fields, row, timeZone)), total: null };
  },
};

/** What advertisers, affiliates and their users have beside their columns (hasoffers.md 2.2). */
export const accounts = {
  managerOfAdvertiser: one(operations.getManagerOfAdvertiser, employee),
  managerOfAffiliate: one(operations.getManagerOfAffiliate, employee),
  notesOfAdvertiser: list(operations.getNotesOfAdvertiser, note),
  notesOfAffiliate: list(operations.getNotesOfAffiliate, note),
  advertiserAddAccountNote: act(operations.addNoteToAdvertiser),
  affiliateAddAccountNote: act(operations.addNoteToAffiliate),
  balanceOfAdvertiser: one(operations.getBalanceOfAdvertiser, balance),
  balanceOfAffiliate: one(operations.getBalanceOfAffiliate, balance),
  signupAnswersOfAdvertiser: list(operations.getAnswersOfAdvertiser, answer),
  signupAnswersOfAffiliate: list(operations.getAnswersOfAffiliate, answer),
  advertiserIdsOfManager: list(operations.findAdvertiserIdsOfManager, listedAdvertiser),
  affiliateIdsOfManager: list(operations.findAffiliateIdsOfManager, listedAffiliate),
  advertiserSignup: making(act(operations.signUpAdvertiser), 'Advertiser'),
  affiliateSignup: making(act(operations.signUpAffiliate), 'Affiliate'),
  tierOfAffiliate: one(operations.getTierOfAffiliate, tier),
  paymentMethodsOfAffiliate,
  affiliateUpdatePaypal: inData(act(operations.updatePaypal), 'affiliate_id'),
  affiliateUpdateWire: act(operations.updateWire),
  affiliateUpdateCheck: act(operations.updateCheck),
  affiliateUpdateDirectDeposit: act(operations.updateDirectDeposit),
  affiliateUpdatePayoneer: act(operations.updatePayoneer),
  affiliateUpdatePayQuicker: act(operations.updatePayQuicker),
  affiliateUpdateOtherPayment: act(operations.updateOtherPayment),
  userIdsOfAffiliate: list(operations.findUserIdsOfAffiliate, listedId),
  isUserEmailFree: one(operations.isEmailFree, verdict),
  isUserPassword: one(operations.checkPassword, verdict),
  affiliateUserResetPassword: act(operations.resetPassword, { as: 'one', item: madePassword }),
} as const satisfies Readonly<Record<string, Native>>;
