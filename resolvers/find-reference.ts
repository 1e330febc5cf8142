import type { Context } from './context.ts';
import type { Entity } from './entity.ts';
import { decodeGlobalId } from './global-id.ts';
import { InvalidInput } from './invalid-input.ts';

/** References that one request may hand in: each may cost a call of its platform. */
const mostReferences = 100;

/** How many each request has handed in so far. */
const counts = new WeakMap<Context, number>();

/**
 * The entity that a federation's gateway refers to by its key; null for one that is not there. What comes in is the
 * gateway's word only, so its shape, its type and the number of references are looked at.
 */
export async function findReference(type: string, id: unknown, context: Context): Promise<Entity | null> {
  const count = (counts.get(context) ?? 0) + 1;
  counts.set(context, count);
  if (count > mostReferences) {
    throw new InvalidInput(
      'representations',
      'TOO_MANY',
      `At most ${mostReferences} entities can be asked for at once.`,
    );
  }
  if (typeof id !== 'string' || decodeGlobalId(id, 'representations').type !== type) {
    throw new InvalidInput('representations', 'INVALID_ID', `A reference to a ${type} needs the id of one, as text.`);
  }
  return context.entities.load(id);
}
