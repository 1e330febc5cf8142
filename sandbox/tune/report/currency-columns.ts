import type { Network } from '../network.ts';
import type { Cells } from './report-call.ts';

/** The extra columns of amounts by currency, where a call asks for the currency (hasoffers.md 4.4). */
export function currencyColumns({ currencies }: Network, fields: readonly string[]): readonly string[] {
  if (!fields.includes('Stat.currency')) return [];
  const amounts = fields.filter((field) => amountFields.includes(field));
  return amounts.flatMap((field) => currencies.map((currency) => `${field}@${currency}`));
}

/** Only the column of the row's own currency is filled (hasoffers.md 4.4); null in the others is INFERRED. */
export function currencyCells(columns: readonly string[], cells: Cells): readonly (readonly [string, string | null])[] {
  return columns.map((column) => {
    const [, currency] = column.split('@');
    return [column, currency === cells('Stat.currency') ? cells(column) : null];
  });
}

/** Which columns count as amounts is INFERRED; ratios are left whole. */
const amountFields = ['Stat.payout', 'Stat.revenue', 'Stat.profit', 'Stat.sale_amount', 'Stat.approved_payout'];
