import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Selection } from '../datasources/native.ts';

type Sets = readonly (SelectionSetNode | undefined)[];

/** The names of the fields that a query selects of an object, through its fragments, whatever they are called there. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  return new Set(fieldsIn(setsOf(fieldNodes), fragments).keys());
}

/** The same with what is selected inside each, as deep as the query goes. Directives are not weighed: more than needed. */
export function selectedTree({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
  const treeOf = (sets: Sets): Selection =>
    Object.fromEntries([...fieldsIn(sets, fragments)].map(([name, inside]) => [name, treeOf(inside)]));
  return treeOf(setsOf(fieldNodes));
}

function setsOf(nodes: GraphQLResolveInfo['fieldNodes']): Sets {
  return nodes.map(({ selectionSet }) => selectionSet);
}

/** Each field with all that is selected inside it: a query may name it more than once. */
function fieldsIn(sets: Sets, fragments: GraphQLResolveInfo['fragments']): ReadonlyMap<string, Sets> {
  const found = new Map<string, (SelectionSetNode | undefined)[]>();
  const collect = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) collect(fragments[selection.name.value]?.selectionSet);
      else {
        const inside = found.get(selection.name.value) ?? [];
        inside.push(selection.selectionSet);
        found.set(selection.name.value, inside);
      }
    }
  };
  for (const set of sets) collect(set);
  return found;
}
