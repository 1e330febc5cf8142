import { record, reference, text } from '../spec/field.ts';
import type { KeitaroRow } from './connection.ts';

const readOnly = { readOnly: true } as const;

const pair = (of: string) => ({
  id: reference('id', `Number of the ${of}.`, readOnly),
  name: text('name', `Name of the ${of}.`, readOnly),
});

/** The group that an offer, a campaign or a landing page is filed under. */
export const group = record('group', 'GroupPair', 'The group it is filed under.', pair('group'), readOnly);

/** The domain of a campaign's links. */
export const domain = record('domain', 'Domain', "The domain of the campaign's links.", pair('domain'), readOnly);

/** A row whose flat ids and names of group and domain stand together; a name alone stays, a zero is nothing. */
export function withPairs(row: KeitaroRow): KeitaroRow {
  return { ...row, group: pairIn(row.group_id, row.group), domain: pairIn(row.domain_id, row.domain) };
}

/** An id that is there and says "none" counts more than the words beside it, such as "No group" (keitaro.md 3.2). */
function pairIn(id: unknown, name: unknown): unknown {
  if (id === null || id === '' || id === '0') return null;
  return id === undefined && !name ? null : { id, name };
}
