import { choice, decimal, flag, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { allOrNone, atLeastOne, onlyWith, type Rule, requiredWith } from '../spec/rule.ts';
import { conversionWriteFields } from './conversion-write-fields.ts';
import { insertedConversionFields } from './inserted-conversion-fields.ts';
import { byte, int, short } from './scalar-limits.ts';
import { noChangeWord } from './wire.ts';

const required = { required: true } as const;
const custom = ['CUSTOM'] as const;

/** From when on a change counts, and the rules of it. */
const effective = {
  effectiveDateOption: { ...conversionWriteFields.effectiveDateOption, initial: 'conversion_date' },
  customDate: conversionWriteFields.customDate,
};
const effectiveRules: readonly Rule[] = [
  requiredWith('customDate', 'effectiveDateOption', custom),
  onlyWith(['customDate'], 'effectiveDateOption', custom),
];

const noteToAppend = text('note_to_append', 'Added to its notes, which cannot be replaced.');
const leadId = text('lead_id', 'The lead, such as 77C352B8.', required);

/** Here and below: the names are those of the operation's own page, where cake.md names the operation alone (2.10). */
const updateConversionDispositionTakes = {
  requestSessionId: reference('request_id', 'The session that it came of, as reports print it.', {
    ...required,
    ...int,
  }),
  offerId: reference('offer_id', 'The offer of the conversion; any where it is left out.', int),
  dispositionId: reference('disposition_id', 'The disposition, of which `conversionDispositions` has the list.', {
    ...required,
    ...int,
  }),
  note: text('note', 'A note on the change.'),
};

const unpaidDispositionId = reference('unpaid_disposition_id', 'Why they are not paid, by its number.', byte);

/** Without a session, because events have none (cake.md 2.10); what stays is said as in `UpdateConversion` v4 (2.8). */
const updateConversionEventsTakes = {
  offerId: reference('offer_id', 'The offer of the conversion.', { ...required, ...int }),
  conversionId: reference('conversion_id', 'The conversion or the event.', int),
  transactionId: text('transaction_id', "In place of its number the advertiser's id of it."),
  payout: decimal('payout', 'What the affiliate is paid, decimal; what it is by now stays where it is left out.', {
    initial: '0',
  }),
  addToExistingPayout: flag(
    'add_to_existing_payout',
    'The payout is added to what is there, and does not replace it.',
    {
      initial: 'TRUE',
    },
  ),
  received: decimal('received', 'Decimal; a negative amount takes away.', { initial: '0' }),
  receivedOption: choice(
    'received_option',
    'ReceivedOption',
    'Of what the amount received is told, and whether it replaces what is there.',
    {
      TOTAL_SALE_AMOUNT: 'total_sale_amount',
      ADDITIONAL_SALE_AMOUNT: 'additional_sale_amount',
      TOTAL_REVENUE: 'total_revenue',
      ADDITIONAL_REVENUE: 'additional_revenue',
    },
    { writeOnly: true, initial: noChangeWord },
  ),
  dispositionType: { ...conversionWriteFields.dispositionType, initial: noChangeWord },
  dispositionId: conversionWriteFields.dispositionId,
  updateRevsharePayout: conversionWriteFields.updateRevsharePayout,
  ...effective,
  noteToAppend,
  // The one word that was found (cake.md 2.8).
  disallowOnBillingStatus: choice(
    'disallow_on_billing_status',
    'BillingStatusToSpare',
    'Billed ones are changed too.',
    {
      IGNORE: 'ignore',
    },
  ),
  unpaidDispositionId,
};

const updateLeadPriceTakes = {
  verticalId: reference('vertical_id', 'The vertical of the lead.', { ...required, ...short }),
  leadId,
  addToExisting: flag('add_to_existing', 'The amount is added to the price, and does not replace it.', required),
  amount: decimal('amount', 'What the affiliate is paid for it, decimal; a negative amount takes away.', required),
  markAsReturned: flag('mark_as_returned', 'Its conversion is returned.'),
  noteToAppend,
  ...effective,
};

const updateSaleRevenueTakes = {
  buyerContractId: reference('buyer_contract_id', 'The contract it was sold under.', { ...required, ...int }),
  leadId,
  addToExisting: flag('add_to_existing', 'The amount is added to the revenue, and does not replace it.', required),
  amount: decimal('amount', 'What the buyer pays for it, decimal; a negative amount takes away.', required),
  noteToAppend,
};

const returnLeadTakes = {
  leadId,
  verticalId: reference('vertical_id', 'The vertical of the lead.', { ...required, ...int }),
  buyerContractId: reference('buyer_contract_id', 'Which sale is taken back, where there was more than one.', int),
  returnType: choice(
    'return_type',
    'LeadReturnType',
    'What becomes of it: the buyer is given another lead, or credit, or somebody decides later.',
    {
      APPROVE_TO_REPLACE: 'approve_to_replace',
      APPROVE_FOR_CREDIT: 'approve_for_credit',
      SUBMIT_FOR_APPROVAL: 'submit_for_approval',
    },
    { ...required, writeOnly: true },
  ),
  returnReasonId: reference('return_reason_id', 'Why, by the number of this instance.', { ...required, ...int }),
};

/** A number without its type is not looked at. */
const idWithType = allOrNone('dispositionType', 'dispositionId');
const typedId: Rule = (given) => {
  if (given.given.dispositionId !== undefined) idWithType(given);
};

/** What `track.asmx` does beside changing a conversion (cake.md 2.10, 3.8). */
export const trackOperations = {
  listConversionDispositions: read('/api/2/track.asmx/ConversionDispositions', 'What can be decided of a conversion.', {
    rows: 'conversion_dispositions.disposition',
    catalogued: ['conversion_dispositions'],
  }),
  listAcceptedDispositions: read('/api/1/track.asmx/AcceptedDispositions', 'Dispositions that accept a conversion.', {
    rows: 'Disposition',
    bare: true,
  }),
  listRejectedDispositions: read('/api/1/track.asmx/RejectedDispositions', 'Dispositions that reject a conversion.', {
    rows: 'Disposition',
    bare: true,
  }),
  insertConversions: write('/api/2/track.asmx/MassConversionInsert', 'Enters conversions that no click led to.', {
    takes: insertedConversionFields,
  }),
  insertConversionsUnpaid: write(
    '/api/3/track.asmx/MassConversionInsert',
    'Enters conversions that no click led to, with the reason why they are not paid.',
    { takes: { ...insertedConversionFields, unpaidDispositionId } },
  ),
  updateConversionEvents: write(
    '/api/6/track.asmx/UpdateConversionEvents',
    'Changes a conversion or an event of an offer, whether or not a report shows it.',
    {
      takes: updateConversionEventsTakes,
      rules: [
        atLeastOne('conversionId', 'transactionId'),
        allOrNone('payout', 'addToExistingPayout'),
        allOrNone('received', 'receivedOption'),
        typedId,
        ...effectiveRules,
      ],
    },
  ),
  updateConversionDisposition: write(
    '/api/2/track.asmx/UpdateConversionDisposition',
    'Decides of a conversion, by the session that it came of.',
    { takes: updateConversionDispositionTakes, rows: 'conversion_id' },
  ),
  updateLeadPrice: write('/api/2/track.asmx/UpdateLeadPrice', 'Changes what the affiliate is paid for a lead.', {
    takes: updateLeadPriceTakes,
    rules: effectiveRules,
  }),
  updateSaleRevenue: write('/api/1/track.asmx/UpdateSaleRevenue', 'Changes what a buyer pays for a lead.', {
    takes: updateSaleRevenueTakes,
    rows: 'string',
    bare: true,
  }),
  returnLead: write('/api/2/track.asmx/ReturnLead', 'Takes a lead back from its buyer.', { takes: returnLeadTakes }),
} as const satisfies Operations;
