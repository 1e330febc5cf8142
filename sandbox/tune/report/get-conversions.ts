import { type Call, textArgument } from '../call.ts';
import type { Network } from '../network.ts';
import type { PhpValue } from '../php-value.ts';
import { conversionFields } from './conversion-fields.ts';
import { currencyCells, currencyColumns } from './currency-columns.ts';
import { type Exchange, exchangeTo } from './exchange.ts';
import { conversionFacts, type Fact } from './fact.ts';
import { money, units } from './measures.ts';
import { type Cells, hourOffset, nested, printReport, reportFilter, shownFields } from './report-call.ts';

/** One row for each conversion (hasoffers.md 4.3), with whatever status. */
export function getConversions(network: Network, call: Call): PhpValue {
  const fields = shownFields(call, isKnown);
  const passes = reportFilter(call, isKnown);
  const exchange = exchangeTo(textArgument(call, 'currency') || network.currencies[0]);
  const rows = conversionFacts(network, hourOffset(call))
    .map((fact) => factCells(network, fact, exchange))
    .filter(passes);
  const columns = currencyColumns(network, fields);
  const print = (cells: Cells) =>
    nested([...fields.map((field) => [field, cells(field)] as const), ...currencyCells(columns, cells)]);
  const totals = nested(fields.filter(isAmount).map((field) => [field, totalOf(rows, field)]));
  return {
    ...printReport(call, rows, print),
    ...(textArgument(call, 'totals') === '1' ? { totals } : {}),
    ...(columns.length > 0 ? { currency_columns: columns } : {}),
  };
}

const amounts: Readonly<Record<string, string>> = {
  'Stat.payout': 'payout',
  'Stat.revenue': 'revenue',
  'Stat.sale_amount': 'sale_amount',
};

function factCells(network: Network, fact: Fact, exchange: Exchange): Cells {
  return (field) => {
    const [name = '', currency] = field.split('@');
    const amount = amounts[name];
    if (amount === undefined) return conversionFields[name]?.(network, fact) ?? '';
    const own = units(fact.conversion?.[amount]);
    return money(currency === undefined ? exchange(own, fact.currency) : own);
  };
}

function totalOf(rows: readonly Cells[], field: string): string {
  return money(rows.reduce((total, cells) => total + units(cells(field)), 0n));
}

function isAmount(field: string): boolean {
  return Object.hasOwn(amounts, field);
}

function isKnown(field: string): boolean {
  return isAmount(field) || Object.hasOwn(conversionFields, field);
}
