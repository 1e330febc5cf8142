import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { nameList } from '../comma-separated.ts';
import { type Operation, type Told, toldOperation } from '../operation.ts';
import { byte, dateTime, decimal, int, text } from '../scalars.ts';
import { insertConversion } from './insert-conversion.ts';

/** MassConversionInsert v2 after its key, in the order of its page (D:5000545991). */
const parameters = {
  conversion_date: dateTime,
  affiliate_id: int,
  campaign_id: int,
  sub_affiliate: text,
  creative_id: int,
  total_to_insert: int,
  payout: decimal,
  received: decimal,
  note: text,
  transaction_ids: text,
};

/** What both versions are asked. */
export type InsertValues = ParameterValues<typeof parameters>;

const shape = { root: 'mass_conversion_insert_response', write: insertAll };

/**
 * TRACK MassConversionInsert, cake.md 2.10: conversions without a click. What version 3 asks for besides is taken and
 * forgotten, as in UpdateConversionEvents.
 */
export const massConversionInserts: readonly Operation[] = [
  toldOperation({ ...shape, address: '/api/2/track.asmx/MassConversionInsert', parameters }),
  toldOperation({
    ...shape,
    address: '/api/3/track.asmx/MassConversionInsert',
    parameters: { ...parameters, unpaid_disposition_id: byte },
  }),
];

/** Of fewer transactions than conversions the last conversions have none (D:5000545998). */
function insertAll(account: CakeAccount, values: InsertValues): Told {
  const refused = insertProblem(account, values);
  if (refused) return { refused };
  const transactions = nameList(values.transaction_ids);
  for (let index = 0; index < values.total_to_insert; index += 1) {
    insertConversion(account, values, transactions[index] ?? '');
  }
  return { message: 'Conversions Inserted' };
}

/** Only the last of these is told of; the others are made in the likeness of those in cake.md 1.8. */
function insertProblem(account: CakeAccount, values: InsertValues): string | undefined {
  const campaign = account.campaigns.get(values.campaign_id);
  if (!account.affiliates.has(values.affiliate_id)) return 'Invalid Affiliate ID';
  if (campaign?.affiliate_id !== values.affiliate_id) return 'Invalid Campaign ID';
  if (!account.offers.has(campaign.offer_id)) return 'Invalid Campaign ID';
  if (!account.creatives.has(values.creative_id)) return 'Invalid Creative ID';
  if (values.total_to_insert < 1) return 'Invalid Total To Insert';
  if (Number(values.payout) < 0) return 'Invalid Payout Amount';
  if (Number(values.received) < 0) return 'Invalid Received Amount';
  return nameList(values.transaction_ids).length > values.total_to_insert ? 'Invalid Transaction ID' : undefined;
}
