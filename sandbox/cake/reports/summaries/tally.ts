import { moneyUnits } from '../../money-units.ts';
import { dispositionTypeId } from '../dispositions.ts';
import { microEventIds } from '../events.ts';
import type { StoredClick, StoredConversion } from '../stored-traffic.ts';
import type { OwnMoney } from './own-money.ts';

/**
 * What a summary counts of one group. What the columns mean is INFERRED from their names: a conversion is paid when its
 * affiliate gets something and sellable when its advertiser owes something, an order when it has a total.
 */
export class Tally {
  clicks = 0n;
  conversions = 0n;
  paid = 0n;
  sellable = 0n;
  events = 0n;
  paidEvents = 0n;
  orders = 0n;
  scored = 0n;
  /** Sum of scores, in hundredths. */
  scores = 0n;
  /** Money is in ten-thousandths of the instance's own currency. */
  cost = 0n;
  revenue = 0n;
  orderTotal = 0n;
  /** Conversions by the type of their disposition. */
  readonly dispositions = new Map<number, bigint>();
  /** Conversions by what one costs and by what one earns. */
  readonly paidRates = new Map<bigint, bigint>();
  readonly receivedRates = new Map<bigint, bigint>();
  readonly #exchange: OwnMoney;

  constructor(exchange: OwnMoney) {
    this.#exchange = exchange;
  }

  addClick(click: StoredClick, isPaid: boolean): void {
    this.clicks += 1n;
    if (!isPaid) return;
    this.cost += this.#exchange(click.paid ?? '0', click.paid_currency_id, click.click_date);
    this.revenue += this.#exchange(click.received ?? '0', click.received_currency_id, click.click_date);
  }

  addConversion(conversion: StoredConversion): void {
    const { event_conversion_date: moment, paid, received, order_total: total } = conversion;
    const cost = this.#exchange(paid, conversion.paid_currency_id, moment);
    const revenue = this.#exchange(received, conversion.received_currency_id, moment);
    this.cost += cost;
    this.revenue += revenue;
    this.orderTotal += this.#exchange(total, conversion.received_currency_id, moment);
    if (moneyUnits(total) > 0n) this.orders += 1n;
    const isPaid = moneyUnits(paid) > 0n ? 1n : 0n;
    if (microEventIds.includes(conversion.event_id)) {
      this.events += 1n;
      this.paidEvents += isPaid;
      return;
    }
    this.conversions += 1n;
    this.paid += isPaid;
    if (moneyUnits(received) > 0n) this.sellable += 1n;
    count(this.dispositions, dispositionTypeId(conversion.disposition_id) ?? 0);
    count(this.paidRates, cost);
    count(this.receivedRates, revenue);
    if (conversion.event_conversion_score === null) return;
    this.scored += 1n;
    this.scores += moneyUnits(conversion.event_conversion_score) / 100n;
  }
}

function count<Key>(counts: Map<Key, bigint>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0n) + 1n);
}
