import type { Native, RowItem } from '../../native.ts';
import { currencyFields } from '../nested-rows.ts';
import { operations } from '../operations.ts';
import { list } from './dialect.ts';

const currency: RowItem = { named: 'Currency', says: 'A currency of the instance.', fields: currencyFields };

/** The lists of `get.asmx` (cake.md 2.4): what the numbers in records stand for. */
export const lookups = {
  currencies: list(operations.getCurrencies, currency),
} as const satisfies Readonly<Record<string, Native>>;
