import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { getEntities } from './get-entities.ts';

/** The context of one request, with a loader of its own: what one viewer read no other is shown. */
export function createContext(given: Omit<Context, 'entities'>): Context {
  const context: Context = { ...given, entities: new DataLoader((ids) => getEntities(ids, context)) };
  return context;
}
