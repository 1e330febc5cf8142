import type { SeedOptions } from '../../simulated-platform.ts';
import type { CakeAccount } from '../cake-account.ts';
import type { SeedSource } from '../seed-source.ts';
import { routesOf } from './routes.ts';
import { makeScenery } from './scenery.ts';
import { seedClicks } from './seed-clicks.ts';
import { seedConversions } from './seed-conversions.ts';

/** Clicks over the last 90 days and the conversions that came of them, as many as the sizes say or campaigns make likely. */
export function seedTraffic(
  source: SeedSource,
  account: Pick<CakeAccount, 'offers' | 'campaigns' | 'creatives' | 'lookups'>,
  { sizes, now }: SeedOptions,
): Pick<CakeAccount, 'clicks' | 'conversions'> {
  const conversionCount = sizes.conversions ?? 2 * sizes.campaigns;
  const clickCount = sizes.clicks ?? Math.max(5 * sizes.campaigns, conversionCount);
  const routes = routesOf(account);
  const clicks = seedClicks(source, routes, makeScenery(source), clickCount);
  const contacts = [...account.lookups.accountManagers.values()];
  const surroundings = { routes, clicks, contacts, now: now.getTime() };
  const conversions = seedConversions(source, surroundings, conversionCount);
  return {
    clicks: new Map(clicks.map(({ row }) => [row.click_id, row])),
    conversions: new Map(conversions.map((row) => [row.event_conversion_id, row])),
  };
}
