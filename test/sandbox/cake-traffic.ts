import type { SandboxAccount } from '../../sandbox/index.ts';
import { callCakeByGet, parseCake } from './cake-caller.ts';
import { allClicks, allConversions } from './cake-parameters.ts';

/** A row of an answer, whose elements the tests know by name. */
export type Row = ReturnType<typeof parseCake>;

/** What a summary adds up, money in ten-thousandths of the account's own currency. */
interface Sums {
  clicks: number;
  conversions: number;
  events: number;
  cost: bigint;
  revenue: bigint;
}

/** The items of a list in an answer to GET, also where there is one or none. */
export async function rowsOf(
  account: SandboxAccount,
  address: string,
  parameters: Record<string, string>,
): Promise<Row[]> {
  const { body } = await callCakeByGet(account, address, parameters);
  const { '?xml': _, ...document } = parseCake(body);
  const [root] = Object.values<Row>(document);
  const lists = root.success === undefined ? [root] : Object.values<Row>(root);
  const items = lists.filter((list) => typeof list === 'object').flatMap((list) => Object.entries<Row>(list));
  return items.flatMap(([name, item]) => (name.startsWith('@') ? [] : item)).filter((item) => typeof item === 'object');
}

/** The text of an element, with or without a namespace of its own. */
export function textOf(element: Row): string {
  return typeof element === 'object' ? (element['#text'] ?? '') : (element ?? '');
}

/** The sums of both logs by a key, for the same filters and money exchanged by the rates that the account tells. */
export async function loggedSums(
  account: SandboxAccount,
  span: { start_date: string; end_date: string },
  keyOf: (row: Row, moment: string) => string,
  filters: { conversions?: Record<string, string>; clicks?: Record<string, string> } = {},
): Promise<Record<string, Sums>> {
  const [conversions, clicks, exchange] = await Promise.all([
    rowsOf(account, '/api/17/reports.asmx/EventConversions', {
      ...{ ...allConversions, test_filter: 'non_tests' },
      ...{ ...span, ...filters.conversions },
    }),
    rowsOf(account, '/api/12/reports.asmx/Clicks', {
      ...{ ...allClicks, include_duplicates: 'FALSE', include_tests: 'FALSE' },
      ...{ ...span, ...filters.clicks },
    }),
    exchangeOf(account),
  ]);
  const sums: Record<string, Sums> = {};
  const sumsOf = (key: string) => {
    sums[key] ??= { clicks: 0, conversions: 0, events: 0, cost: 0n, revenue: 0n };
    return sums[key];
  };
  for (const click of clicks) {
    const group = sumsOf(keyOf(click, click.click_date));
    group.clicks += 1;
    if (click.paid) group.cost += exchange(click.paid, click.click_date);
    if (click.received) group.revenue += exchange(click.received, click.click_date);
  }
  for (const conversion of conversions) {
    const moment = conversion.event_conversion_date;
    const group = sumsOf(keyOf(conversion, moment));
    const proper = ['Sale', 'Lead'].includes(textOf(conversion.event_info.event_name));
    group[proper ? 'conversions' : 'events'] += 1;
    group.cost += exchange(conversion.paid, moment);
    group.revenue += exchange(conversion.received, moment);
  }
  return sums;
}

/** Ten-thousandths of a printed amount. */
export function unitsOf(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

async function exchangeOf(account: SandboxAccount): Promise<(money: Row, moment: string) => bigint> {
  const rates = await rowsOf(account, '/api/1/get.asmx/ExchangeRates', {
    start_date: '2020-01-01',
    end_date: '2030-01-01',
  });
  return ({ currency_id, amount }, moment) => {
    const rate = rates.find(
      ({ base_currency, start_date, end_date }) =>
        textOf(base_currency.currency_id) === currency_id && start_date <= moment && moment < end_date,
    );
    const scaled = unitsOf(amount) * (rate ? BigInt(rate.rate.replace('.', '')) : 10n ** 10n);
    return (scaled + 5n * 10n ** 9n) / 10n ** 10n;
  };
}
