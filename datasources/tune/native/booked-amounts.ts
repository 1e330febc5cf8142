import { decimal, type Field, type Fields } from '../../spec/field.ts';
import { isObject, valueAt } from '../../spec/read-record.ts';

const converted = ['payout', 'revenue', 'profit', 'saleAmount', 'approvedPayout'];

/** Asked for the currency, a row has its amounts as they were booked as well: `payout@USD` beside `payout` (hasoffers.md 4.4). */
export function bookedAmounts(fields: Fields): Fields {
  const amounts = Object.entries(fields).filter(([name]) => converted.includes(name));
  return Object.fromEntries(
    amounts.map(([name, { wire, says }]) => [
      `booked${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      decimal(wire, `${says.slice(0, -1)}, in the row's own \`currency\`; asked for, rows are split by currency.`, {
        readOnly: true,
        readAt: `${wire}${suffix}`,
      }),
    ]),
  );
}

/** The columns that a row of ours is read from. */
export function columnsOf({ wire, readAt }: Field): readonly string[] {
  return readAt?.endsWith(suffix) ? [wire, currency] : [wire];
}

/** A row whose booked amounts stand under one name, whatever its currency. */
export function withBooked(row: unknown): unknown {
  const code = valueAt(row, currency);
  const stat = valueAt(row, 'Stat');
  if (!isObject(row) || !isObject(stat) || typeof code !== 'string') return row;
  const own = Object.entries(stat).filter(([name]) => name.endsWith(`@${code}`));
  const booked = own.map(([name, amount]) => [name.slice(0, -code.length - 1) + suffix, amount]);
  return { ...row, Stat: { ...stat, ...Object.fromEntries(booked) } };
}

const suffix = '@booked';
const currency = 'Stat.currency';
