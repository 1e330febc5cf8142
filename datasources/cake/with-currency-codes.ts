import type { Xml } from './xml.ts';

/** Logs print the number of a currency alone (cake.md 1.6); a number that the instance does not list stays without a code. */
export function withCurrencyCodes(row: Xml, amounts: readonly string[], codes: ReadonlyMap<string, string>): Xml {
  if (!isElement(row)) return row;
  const coded = amounts.flatMap((name) => {
    const amount = row[name];
    if (!isElement(amount)) return [];
    const code = codes.get(String(amount.currency_id));
    return code === undefined ? [] : [[name, { ...amount, currency_abbr: code }] as const];
  });
  return { ...row, ...Object.fromEntries(coded) };
}

/** The elements of a row that hold an amount and the number of its currency. */
export function amountsIn(row: Xml): readonly string[] {
  if (!isElement(row)) return [];
  return Object.keys(row).filter((name) => {
    const element = row[name];
    return isElement(element) && 'amount' in element && 'currency_id' in element;
  });
}

function isElement(value: Xml | undefined): value is { readonly [name: string]: Xml } {
  return typeof value === 'object' && !Array.isArray(value);
}
