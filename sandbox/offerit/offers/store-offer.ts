import { requireExisting } from '../existing.ts';
import type { Network } from '../network.ts';
import { amountsByCommissionType, amountsByCostType } from '../payouts/commission-parameters.ts';
import { failed } from '../refusal.ts';
import type { Table } from '../table.ts';
import { list, number, text, type Value, type Values } from '../values.ts';

/** Brings what was sent into the form it is stored in, or refuses it; the record is what the offer was before. */
export function offerChanges(network: Network, before: Values, sent: Values): Values {
  for (const [name, table] of Object.entries(references(network))) {
    requireExisting(table, [text(sent, name), ...list(sent, name)], name);
  }
  const matched = matchedAmounts(network, before, sent);
  const changes: Record<string, Value> = { ...matched };
  for (const name of ['authorized', 'unauthorized']) {
    if (name in matched) changes[name] = list(matched, name).map((code) => code.toUpperCase());
  }
  if ('categories' in matched) changes.categories = categoryIds(network, list(matched, 'categories'));
  return changes;
}

/** Ids or names: digits are an id, a name nobody has is created (offerit.md 2.1). */
export function categoryIds({ categories }: Network, idsOrNames: readonly string[]): readonly string[] {
  const isId = (idOrName: string) => /^\d+$/.test(idOrName);
  requireExisting(categories, idsOrNames.filter(isId), 'categories');
  const ids = idsOrNames.map((idOrName) => {
    if (isId(idOrName)) return idOrName;
    const known = categories.all().find(({ name }) => String(name).toLowerCase() === idOrName.toLowerCase());
    return text(known ?? categories.add({ name: idOrName }), categories.key);
  });
  return [...new Set(ids)];
}

/** What must exist already; the manual says it of groups and marketing types, of the others it is invented. */
function references(network: Network): Readonly<Record<string, Table>> {
  return {
    advertiserid: network.advertisers,
    expire_landing_pageid: network.landingPages,
    ip_conversion_group: network.offerGroups,
    offer_groups: network.offerGroups,
    marketing_types: network.marketingTypes,
  };
}

/** An amount that the type in force does not use is stored without effect, dropped or refused (offerit.md 2.3, UNKNOWN). */
function matchedAmounts({ choices }: Network, before: Values, sent: Values): Values {
  const after = { ...before, ...sent };
  const idle = [
    ...idleAmounts(amountsByCommissionType, text(after, 'commission_type')),
    ...idleAmounts(amountsByCostType, text(after, 'advertiser_cost_type')),
  ].filter((name) => number(sent, name) !== 0);
  if (idle.length === 0 || choices.mismatchedAmounts === 'stored') return sent;
  if (choices.mismatchedAmounts === 'refused') throw failed(`${idle[0]} does not work with this type`);
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !idle.includes(name)));
}

function idleAmounts(amountsByType: Readonly<Record<string, readonly string[]>>, type: string): readonly string[] {
  const used = amountsByType[type];
  return used === undefined
    ? []
    : Object.values(amountsByType).flatMap((names) => names.filter((name) => !used.includes(name)));
}
