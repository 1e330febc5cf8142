import { type Call, textArgument } from '../call.ts';
import type { Network } from '../network.ts';
import type { PhpValue } from '../php-value.ts';
import { currencyCells, currencyColumns } from './currency-columns.ts';
import { dimensions } from './dimensions.ts';
import { type Exchange, exchangeTo } from './exchange.ts';
import { allFacts, type Fact } from './fact.ts';
import { addFact, addSums, measures, noSums, type Sums } from './measures.ts';
import { type Cells, fieldFilter, hourOffset, nested, printReport, reportFilter, shownFields } from './report-call.ts';

/**
 * Sums by every dimension that is asked for, with or without `groups` (hasoffers.md 4.2). That a filter on a measure
 * keeps whole rows, and that totals are those of the rows kept, are INFERRED.
 */
export function getStats(network: Network, call: Call): PhpValue {
  const fields = shownFields(call, (field) => isDimension(field) || isMeasure(field));
  reportFilter(call, (field) => isDimension(field) || isMeasure(field));
  const passes = fieldFilter(call, isDimension);
  const passesWhole = fieldFilter(call, isMeasure);
  const kept = allFacts(network, hourOffset(call)).filter((fact) => passes(dimensionCells(network, fact)));
  const exchange = exchangeTo(textArgument(call, 'currency') || network.currencies[0]);
  const groups = [...groupFacts(network, kept, fields.filter(isDimension), exchange).values()]
    .map((group) => ({ group, cells: groupCells(network, group) }))
    .filter(({ cells }) => passesWhole(cells));
  const rows = groups.map(({ cells }) => cells);
  const columns = currencyColumns(network, fields);
  const print = (cells: Cells) =>
    nested([...fields.map((field) => [field, cells(field)] as const), ...currencyCells(columns, cells)]);
  const total = noSums();
  for (const { group } of groups) addSums(total, group.sums);
  const totals = nested(fields.filter(isMeasure).map((field) => [field, measures[field]?.(total) ?? '']));
  return {
    ...printReport(call, rows, print),
    ...(textArgument(call, 'totals') === '1' ? { totals } : {}),
    ...(columns.length > 0 ? { currency_columns: columns } : {}),
  };
}

interface Group {
  readonly fact: Fact;
  readonly sums: Sums;
  /** The same in the currency of the facts, of use where all have one. */
  readonly own: Sums;
}

function groupFacts(
  network: Network,
  facts: readonly Fact[],
  fields: readonly string[],
  exchange: Exchange,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const key = JSON.stringify(fields.map((field) => dimensions[field]?.(network, fact)));
    const group = groups.get(key) ?? { fact, sums: noSums(), own: noSums() };
    groups.set(key, group);
    addFact(group.sums, fact, exchange);
    addFact(group.own, fact, (units) => units);
  }
  return groups;
}

function groupCells(network: Network, { fact, sums, own }: Group): Cells {
  const cells = dimensionCells(network, fact);
  return (field) => {
    const [name = '', currency] = field.split('@');
    return measures[name]?.(currency === undefined ? sums : own) ?? cells(name);
  };
}

function dimensionCells(network: Network, fact: Fact): Cells {
  return (field) => dimensions[field]?.(network, fact) ?? '';
}

function isDimension(field: string): boolean {
  return Object.hasOwn(dimensions, field);
}

function isMeasure(field: string): boolean {
  return Object.hasOwn(measures, field);
}
