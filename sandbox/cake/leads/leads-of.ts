import type { CakeAccount } from '../cake-account.ts';
import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import { conversionIdOf, leadIdOf } from './lead-ids.ts';
import type { LeadPerson, StoredSale } from './stored-lead.ts';

/** A lead: a conversion of that event, with the person and the sales that only the distribution of leads knows. */
export interface Lead {
  readonly lead_id: string;
  readonly conversion: StoredConversion;
  readonly vertical_id: number;
  readonly person: LeadPerson;
  readonly sales: readonly StoredSale[];
}

/** All leads: made from their conversions whenever they are wanted, because there are many and few are. */
export function leadsOf(account: CakeAccount): readonly Lead[] {
  return [...account.conversions.values()].flatMap((conversion) => leadOf(account, conversion) ?? []);
}

/** A lead by its id, which is the same in any letter case; vertical 0 is any (cake.md 2.4). */
export function findLead(account: CakeAccount, leadId: string, verticalId: number): Lead | undefined {
  const conversion = account.conversions.get(conversionIdOf(leadId) ?? 0);
  const lead = conversion && leadOf(account, conversion);
  return lead && (verticalId === 0 || lead.vertical_id === verticalId) ? lead : undefined;
}

/** Stores a sale of a lead in the place of what it was; from then on its sales no longer follow the conversion. */
export function replaceSale(
  account: CakeAccount,
  { lead_id, sales }: Lead,
  replaced: StoredSale,
  sale: StoredSale,
): void {
  account.leadSales.set(
    lead_id,
    sales.map((other) => (other === replaced ? sale : other)),
  );
}

const leadEventId = 23;

function leadOf(account: CakeAccount, conversion: StoredConversion): Lead | undefined {
  const { event_id, event_conversion_id: id, site_offer_id: offerId } = conversion;
  const offer = account.offers.get(offerId);
  const person = account.leadPersons[id % account.leadPersons.length];
  if (event_id !== leadEventId || !offer || !person) return undefined;
  const lead_id = leadIdOf(id);
  const sales = account.leadSales.get(lead_id) ?? firstSales(account, conversion);
  return { lead_id, conversion, vertical_id: offer.vertical_id, person, sales };
}

/** Sold once or, every third, twice: the revenue of the sales is what the conversion earned, to the last digit. */
function firstSales({ buyerContracts }: CakeAccount, conversion: StoredConversion): readonly StoredSale[] {
  const contractIds = [...buyerContracts.keys()];
  const earned = moneyUnits(conversion.received);
  if (earned === 0n || contractIds.length === 0) return [];
  const { event_conversion_id: id } = conversion;
  const twice = id % 3 === 0 && contractIds.length > 1;
  const parts = twice ? [earned / 2n, earned - earned / 2n] : [earned];
  return parts.map((part, index) => ({
    buyer_contract_id: contractIds[(id + index) % contractIds.length] ?? 0,
    revenue: moneyOfUnits(part),
    return_type: null,
    return_reason_id: null,
    note: '',
  }));
}
