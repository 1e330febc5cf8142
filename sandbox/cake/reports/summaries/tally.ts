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
    this.cost += this.#exchange(paid, conversion.paid_currency_id, moment);
    this.revenue += this.#exchange(received, conversion.received_currency_id, moment);
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
    const type = dispositionTypeId(conversion.disposition_id) ?? 0;
    this.dispositions.set(type, (this.dispositions.get(type) ?? 0n) + 1n);
    if (conversion.event_conversion_score === null) return;
    this.scored += 1n;
    this.scores += moneyUnits(conversion.event_conversion_score) / 100n;
  }
}
