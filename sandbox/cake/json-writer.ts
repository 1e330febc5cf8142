import { epochMilliseconds } from './date-times.ts';
import type { Members, Tree } from './response-tree.ts';

/** Prints an answer as the JSON of a script service, cake.md 1.4. */
export function writeJson(tree: Tree, timeZone: string): string {
  return `{"d":${toJson(tree, timeZone)}}`;
}

function toJson(tree: Tree, timeZone: string): string {
  switch (tree.kind) {
    case 'absent':
      return 'null';
    case 'decimal':
      return tree.value === null ? 'null' : shortest(tree.value);
    case 'date':
      return tree.value === null ? 'null' : `"\\/Date(${epochMilliseconds(tree.value, timeZone)})\\/"`;
    case 'list':
      return `[${tree.items.map((item) => toJson(item, timeZone)).join()}]`;
    case 'object':
      return objectJson(tree.members, timeZone);
    default:
      return JSON.stringify(tree.value);
  }
}

function objectJson(members: Members, timeZone: string): string {
  const printed = Object.entries(members).map(
    ([name, member]) => `${JSON.stringify(name)}:${toJson(member, timeZone)}`,
  );
  return `{${printed.join()}}`;
}

/** All digits of a decimal, which .NET has exactly, without the zeros behind them. */
function shortest(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}
