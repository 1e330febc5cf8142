import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { detailKey, loadDetails } from './details.ts';
import { firstEventsKey, loadFirstEvents } from './first-events.ts';
import { getEntities } from './get-entities.ts';
import { readHeld, readNow } from './read-group.ts';

/** The context of one request, with loaders of its own: what one viewer read no other is shown. */
export function createContext(
  given: Omit<Context, 'entities' | 'related' | 'details' | 'firstEvents' | 'begun'>,
): Context {
  const context: Context = {
    ...given,
    begun: given.snapshots.now(),
    entities: new DataLoader((ids) => getEntities(ids, context, readNow)),
    related: new DataLoader((ids) => getEntities(ids, context, readHeld)),
    details: new DataLoader((keys) => loadDetails(keys, context), { cacheKeyFn: detailKey }),
    firstEvents: new DataLoader((asked) => loadFirstEvents(asked, context), { cacheKeyFn: firstEventsKey }),
  };
  return context;
}
