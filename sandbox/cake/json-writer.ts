import { epochMilliseconds } from './date-times.ts';
import type { Tree } from './response-tree.ts';

/** Prints an answer as the JSON of a script service, cake.md 1.4. */
export function writeJson(tree: Tree, timeZone: string): string {
  return JSON.stringify({ d: toJson(tree, timeZone) }).replace(/"\/Date\((-?\d+)\)\/"/g, '"\\/Date($1)\\/"');
}

function toJson(tree: Tree, timeZone: string): unknown {
  switch (tree.kind) {
    case 'absent':
      return null;
    case 'decimal':
      return tree.value === null ? null : Number(tree.value);
    case 'date':
      return tree.value === null ? null : `/Date(${epochMilliseconds(tree.value, timeZone)})/`;
    case 'list':
      return tree.items.map((item) => toJson(item, timeZone));
    case 'object':
      return Object.fromEntries(Object.entries(tree.members).map(([name, member]) => [name, toJson(member, timeZone)]));
    default:
      return tree.value;
  }
}
