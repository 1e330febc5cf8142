import type { SeedSource } from '../seed-source.ts';
import { globalRoute, type Route } from './routes.ts';
import type { Scenery } from './scenery.ts';
import type { StoredClick } from './stored-traffic.ts';
import { turnInstants } from './turn-instants.ts';

/** A click with what its conversions need to know. */
export interface SeededClick {
  readonly instant: number;
  readonly route: Route;
  readonly row: StoredClick;
}

/** Clicks in the order of time, some of them at the same instant, some on a bare tracking domain. */
export function seedClicks(
  source: SeedSource,
  routes: readonly Route[],
  scenery: Scenery,
  count: number,
): readonly SeededClick[] {
  const firstIds = { click: source.integer(1e6, 9e6), visitor: source.integer(1e5, 9e5) };
  return pastInstants(source, count).map((instant, index) => {
    const route = routes.length === 0 || source.chance(0.01) ? globalRoute : source.pick(routes);
    const row = makeClick(source, scenery, route, {
      click_id: firstIds.click + index,
      visitor_id: firstIds.visitor + source.integer(0, Math.ceil(count / 3)),
      click_date: source.clock.print(instant),
    });
    const hostile = newestFirst[count - 1 - index];
    return { instant, route, row: hostile ? { ...row, ...hostile } : row };
  });
}

/** By position in the report, which prints the newest first. */
const newestFirst: readonly Partial<StoredClick>[] = [
  {},
  { sub_ids: ['саб\u0000', '0012', '1e5', '三', '🎯'], referrer_url: 'https://m.example/?a=1&b=<2>\u0016' },
  { sub_ids: [], referrer_url: '', search_term: '' },
];

/** Sorted, some where clocks were set; the ninth from the end and the two after it are one instant. */
function pastInstants(source: SeedSource, count: number): number[] {
  const drawn = Array.from({ length: count }, () => source.pastInstant());
  const turns = turnInstants(source.clock, Math.min(...drawn), Math.max(...drawn));
  const instants = [...turns, ...drawn].slice(0, count).sort((first, second) => first - second);
  const shared = instants.at(-9);
  return shared === undefined ? instants : instants.fill(shared, -9, -6);
}

function makeClick(
  source: SeedSource,
  scenery: Scenery,
  route: Route,
  identity: Pick<StoredClick, 'click_id' | 'visitor_id' | 'click_date'>,
): StoredClick {
  const paidByClick = route.subject.price_format_id === 2;
  const duplicate = source.chance(0.08);
  return {
    ...identity,
    tracking_id: identity.click_id + 11,
    request_session_id: identity.click_id + 22,
    ...route.subject,
    creative_id: route.creativeIds.length > 0 ? source.pick(route.creativeIds) : 0,
    sub_ids: source.pick(scenery.subIds),
    visitor: source.pick(scenery.visitors),
    referrer_url: source.pick(scenery.referrers),
    search_term: source.pick(scenery.searchTerms),
    paid: paidByClick ? route.payout : null,
    received: paidByClick ? route.received : null,
    ...route.currencies,
    duplicate,
    duplicate_clicks: duplicate || source.chance(0.9) ? 0 : source.integer(1, 3),
    test: source.chance(0.02),
  };
}
