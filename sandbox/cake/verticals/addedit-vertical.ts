import type { ParameterValues } from '../bind-arguments.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { clearableText, unclearableText } from '../edit-words.ts';
import { type Operation, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { byte, int, text } from '../scalars.ts';

const parameters = { vertical_id: int, vertical_name: text, vertical_category_id: byte, notes: text };

type VerticalValues = ParameterValues<typeof parameters>;

/** ADDEDIT Vertical v1 (D:5000546230): id 0 creates, more than 0 edits. */
export const addeditVertical: Operation = writeOperation({
  address: '/api/1/addedit.asmx/Vertical',
  root: 'vertical_addedit_response',
  parameters,
  payload: 'vertical_id',
  write: (account, values) => {
    const current = values.vertical_id > 0 ? account.verticals.get(values.vertical_id) : undefined;
    if (values.vertical_id !== 0 && !current) return { refused: 'Invalid Vertical ID' };
    const refused = verticalProblem(account, values, current === undefined);
    if (refused) return { refused };
    const id = current ? values.vertical_id : takeId(account, 'vertical');
    const name = unclearableText(values.vertical_name);
    const notes = clearableText(values.notes, null);
    if (name !== undefined) account.lookups.verticals.set(id, name);
    account.verticals.set(id, {
      vertical_category_id: values.vertical_category_id || (current?.vertical_category_id ?? 0),
      notes: notes === undefined ? (current?.notes ?? null) : notes,
    });
    return { message: `Vertical ${id} ${current ? 'Updated' : 'Created'}`, payload: number(id) };
  },
});

/** The last of these is INFERRED: the page has the length and no message for it. */
function verticalProblem({ lookups }: CakeAccount, values: VerticalValues, isNew: boolean): string | undefined {
  const { vertical_name: name, vertical_category_id: categoryId } = values;
  if (isNew && unclearableText(name) === undefined) return 'Invalid Vertical Name';
  if (name.length > 50) return 'Invalid Vertical Name';
  const isSkipped = categoryId === 0 && !isNew;
  if (!isSkipped && !lookups.verticalCategories.has(categoryId)) return 'Invalid Vertical Category';
  return values.notes.length > 30 ? 'Invalid Notes' : undefined;
}
