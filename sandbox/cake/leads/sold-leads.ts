import type { CakeAccount } from '../cake-account.ts';
import { moneyUnits } from '../money-units.ts';
import { type Lead, leadsOf } from './leads-of.ts';
import type { StoredSale } from './stored-lead.ts';

/** A sale under the names by which the report sorts. */
export interface SoldLead {
  readonly lead: Lead;
  readonly sale: StoredSale;
  readonly buyer_id: number;
  readonly buyer_name: string | null;
  readonly buyer_contract_id: number;
  readonly buyer_contract_name: string | null;
  readonly unique_id: string;
  readonly transaction_date: string;
  readonly ip_address: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly email_address: string;
  readonly country: string;
  readonly state: string;
  /** Only to sort by. */
  readonly price: number;
}

/** Every sale of every lead that is no test. */
export function soldLeads(account: CakeAccount): readonly SoldLead[] {
  return leadsOf(account)
    .filter(({ conversion }) => !conversion.test)
    .flatMap((lead) => lead.sales.map((sale) => soldLead(account, lead, sale)));
}

function soldLead({ buyers, buyerContracts }: CakeAccount, lead: Lead, sale: StoredSale): SoldLead {
  const { person, conversion } = lead;
  const contract = buyerContracts.get(sale.buyer_contract_id);
  const buyerId = contract?.buyer_id ?? 0;
  return {
    lead,
    sale,
    buyer_id: buyerId,
    buyer_name: buyers.get(buyerId)?.buyer_name ?? null,
    buyer_contract_id: sale.buyer_contract_id,
    buyer_contract_name: contract?.buyer_contract_name ?? null,
    unique_id: lead.lead_id,
    transaction_date: conversion.event_conversion_date,
    ip_address: conversion.visitor?.ip_address ?? '',
    first_name: person.first_name,
    last_name: person.last_name,
    email_address: person.email_address,
    country: person.country,
    state: person.state,
    price: Number(moneyUnits(sale.revenue)),
  };
}
