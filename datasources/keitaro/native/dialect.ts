import { nativesOf } from '../../natives-of.ts';
import type { Fields } from '../../spec/field.ts';
import { campaignFields } from '../campaign-fields.ts';
import type { KeitaroConnection } from '../connection.ts';
import { groupFields } from '../group-fields.ts';
import { isObject } from '../objects-in.ts';
import { streamFields } from '../stream-fields.ts';
import { wire } from '../wire.ts';

/** Makes native operations of Keitaro's rows: an answer is a list, a report with rows and their number, or one record. */
export const { one, list, page, act, change } = nativesOf<KeitaroConnection>({
  wire,
  ask: async (connection, step, call) => answered(await connection.perform(step, call)),
  rowsIn: (_operation, answer) => answered(answer).rows,
  fieldsOf: (entity) => {
    const fields = entities[entity];
    if (fields) return fields;
    throw new Error(`No native operation of Keitaro gives a ${entity}.`);
  },
});

/** What a native operation gives of entities, whole. */
const entities: Readonly<Record<string, Fields>> = {
  campaign: campaignFields,
  'own group': groupFields,
  'own stream': streamFields,
};

/**
 * What has no record at all is told by an empty body (keitaro.md 1.7); `total` counts before limit and offset (4.2). A
 * list of plain values, or one of them, has each under the name `value`.
 */
function answered(answer: unknown): { readonly rows: readonly unknown[]; readonly total: number | null } {
  if (answer == null) return { rows: [], total: null };
  if (Array.isArray(answer)) return { rows: answer.map(asRow), total: null };
  if (!isObject(answer) || !Array.isArray(answer.rows)) return { rows: [asRow(answer)], total: null };
  return { rows: answer.rows, total: countIn(answer.total) };
}

/** How many rows there are in all, before a limit; null where a build does not count (keitaro.md 1.8). */
export function countIn(total: unknown): number | null {
  return typeof total === 'string' && /^\d+$/.test(total) ? Number(total) : null;
}

function asRow(row: unknown): unknown {
  return isObject(row) ? row : { value: row };
}
