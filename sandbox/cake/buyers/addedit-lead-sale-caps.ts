import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { noCap } from '../empty-offer.ts';
import { type Operation, type Told, toldOperation } from '../operation.ts';
import { dateTime, decimal, enumeration, int } from '../scalars.ts';
import type { StoredCap } from '../stored-offer.ts';

/** LeadSaleCaps v1 after its key, in the order of its page (D:5000668395). */
const parameters = {
  buyer_id: int,
  buyer_contract_id: int,
  cap_interval_id: int,
  cap_limit: decimal,
  cap_start: dateTime,
  cap_start_modification_type: enumeration('change', 'do_not_change', 'remove'),
};

type CapValues = ParameterValues<typeof parameters>;

/**
 * ADDEDIT LeadSaleCaps v1 (D:5000668395): how many leads a buyer or one of its contracts can buy. The page lets the
 * other id be blank, which a number cannot be: INFERRED that zero is meant. Its refusals are made in the likeness of Caps'.
 */
export const addeditLeadSaleCaps: Operation = toldOperation({
  address: '/api/1/addedit.asmx/LeadSaleCaps',
  root: 'lead_sale_caps_addedit_response',
  parameters,
  write: replaceCap,
});

function replaceCap(account: CakeAccount, values: CapValues): Told {
  const { buyer_id: buyerId, buyer_contract_id: contractId } = values;
  const refused = capProblem(account, values);
  if (refused) return { refused };
  const buyer = account.buyers.get(buyerId);
  const contract = account.buyerContracts.get(contractId);
  if (buyer) account.buyers.set(buyerId, { ...buyer, lead_cap: capAfter(buyer.lead_cap, values) });
  if (contract) account.buyerContracts.set(contractId, { ...contract, lead_cap: capAfter(contract.lead_cap, values) });
  return { message: 'Lead Sale Cap Updated' };
}

/** A contract has no daily cap, because "that is done through delivery schedule". */
function capProblem({ buyers, buyerContracts, lookups }: CakeAccount, values: CapValues): string | undefined {
  const { buyer_id: buyerId, buyer_contract_id: contractId, cap_interval_id: interval } = values;
  if (buyerId === 0 && contractId === 0) return 'Missing Required Fields';
  if (buyerId !== 0 && !buyers.has(buyerId)) return 'Invalid Buyer ID';
  if (contractId !== 0 && !buyerContracts.has(contractId)) return 'Invalid Buyer Contract ID';
  const isDailyOfContract = contractId !== 0 && interval === dailyInterval;
  if (interval !== -1 && (!lookups.capIntervals.has(interval) || isDailyOfContract)) return 'Invalid Cap Interval ID';
  const limit = Number(values.cap_limit);
  return Number.isInteger(limit) && (limit >= 0 || limit === -2) ? undefined : 'Invalid Cap Limit';
}

const dailyInterval = 1;
const customInterval = 4;

/** -2 is no limit, and an interval of -1 none; a start counts with the custom interval only. */
function capAfter(before: StoredCap, values: CapValues): StoredCap {
  const { cap_interval_id: interval, cap_start_modification_type: word } = values;
  const limit = Number(values.cap_limit);
  const start = { change: values.cap_start, do_not_change: before.start_date, remove: null }[word];
  return {
    ...noCap,
    limit: limit === -2 ? null : limit,
    cap_interval_id: Math.max(interval, 0),
    start_date: interval === customInterval ? start : null,
  };
}
