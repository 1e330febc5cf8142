import type { Tree } from './response-tree.ts';

/** The same answer under other names, on every level of it. */
export function renamedTree(tree: Tree, rename: (name: string) => string): Tree {
  if (tree.kind === 'list') {
    return { ...tree, item: rename(tree.item), items: tree.items.map((item) => renamedTree(item, rename)) };
  }
  if (tree.kind !== 'object') return tree;
  const members = Object.entries(tree.members).map(([name, member]) => [rename(name), renamedTree(member, rename)]);
  return { ...tree, members: Object.fromEntries(members) };
}
