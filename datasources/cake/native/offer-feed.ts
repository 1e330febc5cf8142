import type { Call } from '../../call.ts';
import { InvalidChange } from '../../errors.ts';
import type { NativeRead } from '../../native.ts';
import { valueAt } from '../../spec/read-record.ts';
import { writeFilter } from '../../spec/write-record.ts';
import type { CakeConnection } from '../connection.ts';
import { operations } from '../operations.ts';
import { wire } from '../wire.ts';
import { page, rowsFromOne } from './dialect.ts';
import { feedOffer } from './listed-items.ts';

const feed = page(operations.offerFeed, feedOffer, rowsFromOne);
const { apiKey: _key, ...takes } = feed.takes;

/**
 * The feed wants the affiliate's own key, which the affiliate's export prints (cake.md 1.5): it is fetched there for
 * each question, so that nobody need be given it. Campaign 0 is none.
 */
export const offerFeed: NativeRead = {
  ...feed,
  takes,
  calls: [operations.exportAffiliates, operations.offerFeed],
  read: async (connection: CakeConnection, { values, ...request }, call) => {
    const apiKey = await keyOf(connection, String(values.affiliateId), call);
    const { rows, ...answer } = await feed.read(connection, { ...request, values: { ...values, apiKey } }, call);
    const joined = rows.map((row) => (row.campaignId === '0' ? { ...row, campaignId: null } : row));
    return { ...answer, rows: joined };
  },
};

async function keyOf(connection: CakeConnection, affiliateId: string, call: Call): Promise<string> {
  const asked = { affiliateId, startAtRow: 1, rowLimit: 1, sortField: 'AFFILIATE_ID' };
  const parameters = writeFilter(wire, operations.exportAffiliates.takes, asked, connection.account.timeZone);
  const { rows } = await connection.call(operations.exportAffiliates, parameters, call);
  const key = valueAt(rows[0], 'api_key');
  if (typeof key === 'string' && key !== '') return key;
  throw new InvalidChange(
    'affiliateId',
    'INVALID_VALUE',
    'There is no affiliate of that number with a key of its own.',
  );
}
