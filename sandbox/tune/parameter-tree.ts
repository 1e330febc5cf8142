/** What one parameter holds after PHP's parsing: a text, or parameters below it. */
export type Parameter = string | ParameterTree;

/** Parameters by name, in the order in which they were sent. */
export interface ParameterTree extends ReadonlyMap<string, Parameter> {}

/** Nests `a[b][]=c` the PHP way (hasoffers.md 1.4); a name sent twice keeps its last value. */
export function parseParameters(sent: Iterable<readonly [string, string]>): ParameterTree {
  const root: MutableTree = new Map();
  for (const [name, value] of sent) {
    const [first = name, ...below] = segments(name);
    place(root, first, below, value);
  }
  return root;
}

/** The texts of a list parameter; a lone text is a list of one, INFERRED. */
export function texts(parameter: Parameter | undefined): readonly string[] {
  if (parameter === undefined) return [];
  if (typeof parameter === 'string') return [parameter];
  return [...parameter.values()].flatMap((value) => (typeof value === 'string' ? [value] : []));
}

interface MutableTree extends Map<string, string | MutableTree> {}

/** Brackets that do not close belong to the name, as in PHP. */
function segments(name: string): readonly string[] {
  const [, first, brackets] = /^([^[]+)((?:\[[^\]]*\])+)/.exec(name) ?? [];
  if (first === undefined || brackets === undefined) return [name];
  return [first, ...brackets.slice(1, -1).split('][')];
}

function place(tree: MutableTree, key: string, below: readonly string[], value: string): void {
  const at = key === '' ? nextIndex(tree) : key;
  const [next, ...rest] = below;
  if (next === undefined) {
    tree.set(at, value);
    return;
  }
  const present = tree.get(at);
  const branch: MutableTree = present instanceof Map ? present : new Map();
  tree.set(at, branch);
  place(branch, next, rest, value);
}

function nextIndex(tree: MutableTree): string {
  const indexes = [...tree.keys()].filter((key) => /^\d+$/.test(key)).map(Number);
  return String(Math.max(-1, ...indexes) + 1);
}
