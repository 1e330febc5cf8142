import type { ParameterValues } from './bind-arguments.ts';
import type { CakeAccount } from './cake-account.ts';
import { findContract } from './contract-tree.ts';
import { noCap } from './empty-offer.ts';
import { type Operation, type Told, toldOperation } from './operation.ts';
import { bool, byte, dateTime, int } from './scalars.ts';
import type { StoredCap, StoredCaps } from './stored-offer.ts';

const parameters = {
  offer_id: int,
  offer_contract_id: int,
  campaign_id: int,
  cap_type_id: byte,
  cap_interval_id: int,
  /** "INT or DECIMAL": whole numbers are what exports show. */
  cap_amount: int,
  cap_start: dateTime,
  send_alert_only: bool,
};

/** ADDEDIT Caps v1: replaces one cap, and has no word for "leave" (cake.md 2.2). */
export const addeditCaps: Operation = toldOperation({
  address: '/api/1/addedit.asmx/Caps',
  root: 'caps_addedit_response',
  parameters,
  write: replaceCap,
});

type CapValues = ParameterValues<typeof parameters>;

function replaceCap(account: CakeAccount, values: CapValues): Told {
  const refused = holderProblem(account, values) ?? capProblem(account, values);
  if (refused) return { refused };
  const { offerContractCaps } = account;
  const { offer_contract_id } = values;
  const holder = { offer_contract_id, click_cap: noCap, conversion_cap: noCap };
  if (offer_contract_id > 0 && !offerContractCaps.has(offer_contract_id)) {
    offerContractCaps.set(offer_contract_id, holder);
  }
  replaceIn(account.offers, values.offer_id, values);
  replaceIn(offerContractCaps, offer_contract_id, values);
  replaceIn(account.campaigns, values.campaign_id, values);
  return { message: 'Cap Updated' };
}

/** "Exactly one of" the three ids; what is said to none and to several is invented. */
function holderProblem({ offers, campaigns }: CakeAccount, values: CapValues): string | undefined {
  const { offer_id: offerId, offer_contract_id: contractId, campaign_id: campaignId } = values;
  if ([offerId, contractId, campaignId].filter((id) => id !== 0).length !== 1) return 'Missing Required Fields';
  if (offerId !== 0 && !offers.has(offerId)) return 'Invalid Offer ID';
  if (contractId !== 0 && !findContract(offers.values(), contractId)) return 'Invalid Offer Contract';
  return campaignId !== 0 && !campaigns.has(campaignId) ? 'Invalid Campaign ID' : undefined;
}

/** Intervals: -1 is null, 0 the whole lifetime. */
function capProblem({ lookups }: CakeAccount, values: CapValues): string | undefined {
  const { cap_interval_id: interval } = values;
  if (!lookups.capTypes.has(values.cap_type_id)) return 'Invalid Cap Type ID';
  if (interval !== -1 && interval !== 0 && !lookups.capIntervals.has(interval)) return 'Invalid Cap Interval ID';
  return values.cap_amount < -1 ? 'Invalid Cap Amount' : undefined;
}

function replaceIn<Holder extends StoredCaps>(holders: Map<number, Holder>, id: number, values: CapValues): void {
  const holder = holders.get(id);
  if (!holder) return;
  const name = values.cap_type_id === clickType ? 'click_cap' : 'conversion_cap';
  holders.set(id, { ...holder, [name]: capAfter(holder[name], values) });
}

const clickType = 1;
const customInterval = 4;

/** An amount of -1 removes the cap. Exports show a null interval as 0; what Caps has no name for is kept: both INFERRED. */
function capAfter({ review_no_redirect }: StoredCap, values: CapValues): StoredCap {
  const { cap_amount: limit, cap_interval_id: interval, send_alert_only } = values;
  const removed = { ...noCap, review_no_redirect, send_alert_only };
  if (limit === -1) return removed;
  const start_date = interval === customInterval ? values.cap_start : null;
  return { ...removed, limit, cap_interval_id: Math.max(interval, 0), start_date };
}
