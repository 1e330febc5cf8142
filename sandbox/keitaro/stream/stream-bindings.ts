import { objectsIn } from '../field.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/**
 * The landings or offers of a stream after a write: a row of the same landing or offer keeps its id and creation,
 * a repeated one collapses, and nothing is checked (keitaro.md 5.3); of a repeated one the later wins, INFERRED.
 */
export function bindTargets(
  tracker: Tracker,
  kind: 'landing' | 'offer',
  written: JsonValue | undefined,
  kept: JsonValue | undefined,
  time: string,
): readonly JsonObject[] {
  const key = `${kind}_id`;
  const earlier = new Map(objectsIn(kept).map((row) => [row[key], row]));
  const bound = new Map<number, JsonObject>();
  for (const row of objectsIn(written)) {
    const target = Number(row[key]);
    if (!Number.isSafeInteger(target) || target <= 0) continue;
    const before = bound.get(target) ?? earlier.get(target);
    const state = row.state ?? before?.state ?? 'active';
    // Scripts omit `share` and get away with it (keitaro.md 3.7); that it then is 100 is INFERRED.
    const share = Number(row.share ?? before?.share ?? 100) || 0;
    const changed = before === undefined || before.state !== state || before.share !== share;
    bound.set(target, {
      id: before?.id ?? tracker.nextId(`${kind} binding`),
      [key]: target,
      state,
      share,
      created_at: before?.created_at ?? time,
      updated_at: changed ? time : (before.updated_at ?? time),
    });
  }
  return [...bound.values()];
}
