import { zeroTime } from '../network-clock.ts';
import type { Column } from './column.ts';
import {
  choiceColumn,
  countColumn,
  decimalColumn,
  idColumn,
  nullableDecimalColumn,
  plainTextColumn,
  referenceColumn,
  required,
  serverColumn,
} from './column-kinds.ts';

/** What holds for one affiliate, or one tier of them, on an offer: by goal, "0" being the default one (hasoffers.md 2.8). */
export const offerTermColumns = {
  offerPayout: [...termOf(affiliate(null)), ...amountColumns('payout'), modifiedColumn()],
  offerRevenue: [...termOf(affiliate(null)), ...amountColumns('revenue'), modifiedColumn()],
  /** Invented after those of single affiliates. */
  offerTierPayout: [...tierTerm(), ...amountColumns('payout'), modifiedColumn()],
  offerTierRevenue: [...tierTerm(), ...amountColumns('revenue'), modifiedColumn()],
  /** The manual names the row and what it is for: its columns are INFERRED from the caps of an offer (hasoffers.md 2.3). */
  offerConversionCap: [
    ...termOf(affiliate('0')),
    ...['conversion_cap', 'monthly_conversion_cap', 'lifetime_conversion_cap'].map((name) => countColumn(name)),
    ...['payout_cap', 'monthly_payout_cap', 'lifetime_payout_cap'].map((name) => decimalColumn(name, 2)),
    ...['revenue_cap', 'monthly_revenue_cap', 'lifetime_revenue_cap'].map((name) => decimalColumn(name, 2)),
    modifiedColumn(),
  ],
  /** hasoffers.md 2.10: "0" stands for all; what one is without type and status is INFERRED. */
  offerPixel: [
    idColumn,
    affiliate('0'),
    referenceColumn('offer_id', 'offers', '0'),
    referenceColumn('goal_id', 'goals', '0'),
    required(plainTextColumn('code')),
    choiceColumn('type', ['url', 'code', 'image'], 'code'),
    choiceColumn('status', ['active', 'pending', 'rejected', 'deleted'], 'active'),
    modifiedColumn(),
  ],
} satisfies Readonly<Record<string, readonly Column[]>>;

function termOf(holder: Column): readonly Column[] {
  return [idColumn, holder, referenceColumn('offer_id', 'offers'), referenceColumn('goal_id', 'goals', '0')];
}

function tierTerm(): readonly Column[] {
  return termOf(referenceColumn('affiliate_tier_id', 'affiliateTiers'));
}

function affiliate(none: '0' | null): Column {
  return referenceColumn('affiliate_id', 'affiliates', none);
}

function amountColumns(amount: 'payout' | 'revenue'): readonly Column[] {
  return [nullableDecimalColumn(amount, 5), nullableDecimalColumn(`percent_${amount}`, 2)];
}

function modifiedColumn(): Column {
  return serverColumn('modified', zeroTime);
}
