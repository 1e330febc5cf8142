import { InvalidChange } from '../errors.ts';
import type { ConversionStatus } from '../model.ts';
import type { AnyRecord } from '../spec/field.ts';
import { onlyWith, type Rule, requiredWith } from '../spec/rule.ts';
import { type Parameters, writeChanges, writeNew } from '../spec/write-record.ts';
import type { Action, Step, Writes } from '../write.ts';
import { conversionWriteFields as fields } from './conversion-write-fields.ts';
import { operations } from './operations.ts';
import { moneyChange } from './price-change.ts';
import { sumOf } from './sum-of.ts';
import { noChangeWord, wire } from './wire.ts';

/** A change of two amounts of which a call takes one. */
const oneReceived: Rule = ({ given }) => {
  if (given.receivedAmount === undefined || given.saleAmount === undefined) return;
  throw new InvalidChange(
    'saleAmount',
    'INVALID_VALUE',
    'CAKE takes "receivedAmount" or "saleAmount", not both in one change.',
  );
};

/** The number alone would not be looked at. */
const idWithType: Rule = ({ given }) => {
  if (given.dispositionId === undefined || given.dispositionType !== undefined) return;
  throw new InvalidChange(
    'dispositionType',
    'REQUIRED',
    'Give "dispositionType" too, of which "dispositionId" is one.',
  );
};

const custom = ['CUSTOM'] as const;
const neededDate = requiredWith('customDate', 'effectiveDateOption', custom);

/** Null is no date that is missing: it is one that cannot be emptied, which is said elsewhere. */
const customDate: Rule = (write) => {
  if (write.given.customDate !== null) neededDate(write);
};

/** Adds to amounts where a change would replace them. Done twice it adds twice. */
const addAmounts: Action = {
  says: 'Adds to the amounts of a conversion; a negative amount takes away.',
  takes: addable(),
  relative: true,
  rules: [oneReceived],
  plan: ({ account }, { id, values, present }) => {
    // What is not given is not written: a new amount has a word for that, which would be added here.
    const given = Object.entries(addable()).filter(([name]) => values[name] != null);
    const [[named] = ['payoutAmount']] = given;
    if (given.length === 0)
      throw new InvalidChange(named, 'REQUIRED', `Give ${Object.keys(addable()).join(', ')}, or some of them.`);
    const amounts = Object.fromEntries(given.map(([name]) => [name, values[name]]));
    const parameters = writeNew(wire, Object.fromEntries(given), amounts, account.timeZone);
    return [update(id, present, named, { ...parameters, ...receivedOption(values, 'additional') })];
  },
  expects: ({ values, present }) => {
    const names = Object.keys(addable()).filter((name) => values[name] != null && present[name] != null);
    return Object.fromEntries(names.map((name) => [name, sumOf(String(present[name]), String(values[name]))]));
  },
};

/** One call changes the amounts, the disposition and the notes of a conversion (cake.md 2.8). */
export const conversionWrites: Writes<'conversion'> = {
  change: ({ account }, { id, changes, completed, present }) => [
    update(id, present, Object.keys(changes)[0] ?? '', {
      ...writeChanges(wire, fields, changes, account.timeZone, completed),
      ...(changes.payoutAmount === undefined ? {} : { add_to_existing_payout: 'FALSE' }),
      ...receivedOption(changes, 'total'),
    }),
  ],
  rules: [oneReceived, idWithType, customDate, onlyWith(['customDate'], 'effectiveDateOption', custom)],
  actions: { addAmounts },
  shared: {
    status: (status) => ({ changes: { dispositionType: dispositionFor(status) } }),
    payout: moneyChange('payoutAmount', 'payout', 'paid'),
    revenue: moneyChange('receivedAmount', 'revenue', 'received'),
    note: 'noteToAppend',
  },
};

/** The amounts alone, and none of them need be told. */
function addable() {
  const { payoutAmount, receivedAmount, saleAmount } = fields;
  return { payoutAmount, receivedAmount, saleAmount };
}

/** A conversion is found within its offer only, by one of three keys; of the others the words say that they are not used. */
function update(id: string, present: AnyRecord, named: string, parameters: Parameters): Step {
  return {
    operation: operations.updateConversion,
    parameters: { ...unchanged, ...parameters, offer_id: offerOf(present, named), conversion_id: id },
  };
}

/**
 * Nothing added is an amount that stays: there is no other word for it, and FALSE would make it nothing (cake.md 2.8). Of
 * what is to become of billed conversions one word is known.
 */
const unchanged: Parameters = {
  request_session_id: '0',
  transaction_id: '',
  payout: '0',
  add_to_existing_payout: 'TRUE',
  received: '0',
  received_option: noChangeWord,
  disposition_type: noChangeWord,
  disposition_id: '0',
  update_revshare_payout: 'FALSE',
  effective_date_option: 'conversion_date',
  custom_date: String(wire.words.instant.unchanged),
  note_to_append: '',
  disallow_on_billing_status: 'ignore',
};

function receivedOption(values: AnyRecord, how: 'total' | 'additional'): Parameters {
  if (values.receivedAmount != null) return { received_option: `${how}_revenue` };
  return values.saleAmount != null ? { received_option: `${how}_sale_amount` } : {};
}

function offerOf({ siteOffer }: AnyRecord, named: string): string {
  const id = typeof siteOffer === 'object' && siteOffer !== null && 'id' in siteOffer ? String(siteOffer.id) : '';
  if (/^[1-9]\d*$/.test(id)) return id;
  throw new InvalidChange(
    named,
    'CANNOT_EXPRESS',
    'CAKE changes a conversion within its offer only, and this one has none.',
  );
}

const dispositionByStatus: Readonly<Partial<Record<ConversionStatus, string>>> = {
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
  APPROVED: 'APPROVED',
  REVERSED: 'RETURNED',
};

function dispositionFor(status: ConversionStatus | null): string {
  const type = status === null ? undefined : dispositionByStatus[status];
  if (type !== undefined) return type;
  throw new InvalidChange(
    'status',
    'CANNOT_EXPRESS',
    `CAKE cannot make it ${status ?? 'null'}; it can be made ${Object.keys(dispositionByStatus).join(' or ')}.`,
  );
}
