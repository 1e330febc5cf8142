import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Selection } from '../datasources/native.ts';

/** The names of the fields that a query selects of an object, through its fragments, whatever they are called there. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (selectionSet: SelectionSetNode | undefined) => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments[selection.name.value]?.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) collect(selectionSet);
  return names;
}

/** The same with what is selected inside each, as deep as the query goes. Directives are not weighed: more than needed. */
export function selectedTree({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
  const treeOf = (sets: readonly (SelectionSetNode | undefined)[]): Selection => {
    const inside = new Map<string, (SelectionSetNode | undefined)[]>();
    const collect = (set: SelectionSetNode | undefined) => {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) collect(fragments[selection.name.value]?.selectionSet);
        else inside.set(selection.name.value, [...(inside.get(selection.name.value) ?? []), selection.selectionSet]);
      }
    };
    for (const set of sets) collect(set);
    return Object.fromEntries([...inside].map(([name, nested]) => [name, treeOf(nested)]));
  };
  return treeOf(fieldNodes.map(({ selectionSet }) => selectionSet));
}
