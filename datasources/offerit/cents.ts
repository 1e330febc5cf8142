import { InvalidChange, Malformed } from '../errors.ts';

/** The unit of a transaction's amounts, as places behind the decimal point: the one thing to change if it is another. */
const centPlaces = 2;

/**
 * The amounts of report/transaction as decimal money, added up. Their unit is UNKNOWN (offerit.md 4.1). Cents are
 * assumed, because the calls that change the same transactions take cents (DOC) and the report beside this one most
 * likely prints them; a fraction would prove the assumption wrong, so it is never read as one.
 */
export function moneyOfCents(amounts: readonly string[]): string {
  if (amounts.some((amount) => !/^-?\d+$/.test(amount))) {
    throw new Malformed('Offerit sent a fraction of a cent: this network seems to print amounts in another unit.');
  }
  const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(centPlaces + 1, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -centPlaces)}.${digits.slice(-centPlaces)}`;
}

/** Money as the whole cents that a change of a transaction takes (offerit.md 4.1, DOC). Nothing is rounded. */
export function centsOfMoney(field: string, amount: string): string {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d*?)0*)?$/.exec(amount) ?? [];
  if (whole === '') throw new InvalidChange(field, 'INVALID_VALUE', `"${field}" must be decimal text such as "12.50".`);
  if (fraction.length > centPlaces) {
    throw new InvalidChange(field, 'CANNOT_EXPRESS', `Offerit takes whole cents; "${field}" has a part of one.`);
  }
  const cents = String(BigInt(whole + fraction.padEnd(centPlaces, '0')));
  return cents === '0' ? cents : minus + cents;
}
