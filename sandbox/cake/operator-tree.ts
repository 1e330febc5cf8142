import { operators } from './distribution-lookups.ts';
import { number, object, type Tree, text } from './response-tree.ts';

/** The three names of an operator, plain. */
export function operatorTree(id: number): Tree {
  const operator = operators.get(id);
  return object({
    operator_id: number(id),
    operator_name: text(operator?.name ?? null),
    operator_label: text(operator?.label ?? null),
  });
}
