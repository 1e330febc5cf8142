import { orError } from '../as-error.ts';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { Detail } from '../platform.ts';
import {
  type AnyRecord,
  amount,
  decimal,
  flag,
  instant,
  record,
  records,
  reference,
  text,
  texts,
} from '../spec/field.ts';
import { isObject, readRecord, valueAt } from '../spec/read-record.ts';
import type { OfferitConnection } from './connection.ts';
import { operations } from './operations.ts';
import { pairsOf } from './pair.ts';
import { type JsonObject, valuesOf } from './php-map.ts';
import { wire } from './wire.ts';

/** Shown under English labels, and written under the names of set_commission_change_payouts (offerit.md 3.4). */
const shownAs = <const Label extends string>(readAt: Label) => ({ readOnly: true, readAt }) as const;

const fields = {
  changeId: reference('changeid', "Number of the change; null for the offer's own default.", shownAs('Change Id')),
  offerGoalId: reference('goalid', 'The goal it is about; null for the offer itself.', shownAs('offer_goal_id')),
  startTime: instant('start_time', 'When it begins.', shownAs('Start Time')),
  endTime: instant('end_time', 'When it ends; null for never.', shownAs('End Time')),
  countries: texts('countries', 'ISO 3166 codes of the countries it is for; none for all.', shownAs('Countries')),
  affiliates: records(
    'loginid',
    'CommissionAffiliate',
    'The affiliates it is for; none for all.',
    {
      affiliateId: reference('id', 'The affiliate.', { readOnly: true, to: 'affiliate' }),
      username: text('name', 'User name of the affiliate.', { readOnly: true }),
    },
    shownAs('Affiliates'),
  ),
  subAffiliates: record(
    'subaff',
    'SubAffiliates',
    'The marks of traffic that it is for; null for all.',
    {
      subaff: text('subaff', 'The first mark.', shownAs('Subaff')),
      subaff2: text('subaff2', 'The second mark.', shownAs('Subaff 2')),
      subaff3: text('subaff3', 'The third mark.', shownAs('Subaff 3')),
      subaff4: text('subaff4', 'The fourth mark.', shownAs('Subaff 4')),
      subaff5: text('subaff5', 'The fifth mark.', shownAs('Subaff 5')),
    },
    shownAs('Sub Affiliates'),
  ),
  pageViewPayout: amount('flat_amount_per_click', 'Paid per click.', shownAs('Page View Payout')),
  uniqueVisitorPayout: amount('flat_amount_per_visitor', 'Paid per unique click.', shownAs('Unique Visitor Payout')),
  flatConversionPayout: amount('flat_amount_per_conversion', 'Paid each time.', shownAs('Flat Conversion Payout')),
  flatContinuityPayout: amount('flat_amount_per_continuity', 'Paid per rebill.', shownAs('Flat Continuity Payout')),
  percentageConversionPayout: decimal(
    'percentage_of_customer_conversion',
    'Paid per conversion, in per cent of it.',
    shownAs('Percentage Conversion Payout'),
  ),
  percentageContinuityPayout: decimal(
    'percentage_of_customer_continuity',
    'Paid per rebill, in per cent of it.',
    shownAs('Percentage Continuity Payout'),
  ),
  cpmPayout: amount('CPM Payout', 'Paid per thousand views.', { readOnly: true }),
  payAffiliateManagers: flag('aff_manager_payout', 'Affiliate managers are paid too.', {
    ...shownAs('Pay Affiliate Managers'),
  }),
  payReferringAffiliates: flag('aff_referral_payout', 'Referring affiliates are paid too.', {
    ...shownAs('Pay Referring Affiliates'),
  }),
} as const;

/** What is paid for an offer; get_details may not show it (offerit.md 3.1, 3.4). A payout that is not set is null. */
export const commissionChanges: Detail = {
  named: 'CommissionChange',
  says: 'A payout of an offer: its default, or what holds for some affiliates, countries or times instead.',
  fields,
  load: (connection: OfferitConnection, ids, call) =>
    Promise.all(ids.map((id) => orError(() => changesOf(connection, id, call)))),
};

async function changesOf(connection: OfferitConnection, id: string, call: Call): Promise<readonly AnyRecord[]> {
  const rows = await connection.rows(operations.getCommissionChanges, { id }, changesIn, call);
  return rows.map((row) => readRecord(wire, fields, row, connection.account.timeZone));
}

function changesIn(payload: unknown): readonly JsonObject[] {
  const changes = valueAt(payload, 'changes');
  if (typeof changes !== 'object' || changes === null) throw new Malformed('Offerit sent no commission changes.');
  return Object.values(changes).map(normal);
}

/** Every country is the one word "All" in place of a list. */
function normal(change: unknown): JsonObject {
  if (!isObject(change)) throw new Malformed('Offerit sent something else than a commission change.');
  const countries = valuesOf(change.Countries).filter((country) => country !== 'All');
  return { ...change, Countries: countries, Affiliates: pairsOf(change.Affiliates) };
}
