import { noCap } from './empty-offer.ts';
import type { SeedSource } from './seed-source.ts';
import type { StoredCap } from './stored-offer.ts';

/** A cap, most often none. */
export function makeCap(source: SeedSource): StoredCap {
  if (!source.chance(0.2)) return noCap;
  const interval = source.integer(1, 4);
  return {
    limit: source.pick([0, 50, 500, 10_000]),
    cap_interval_id: interval,
    start_date: interval === 4 ? source.futureDay() : null,
    review_no_redirect: source.chance(0.3),
    send_alert_only: false,
  };
}
