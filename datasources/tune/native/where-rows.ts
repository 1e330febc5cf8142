import { choice, type Field, type Fields, flag, type Kind, record, records } from '../../spec/field.ts';
import type { RowModel } from './row-models.ts';

const sent = { writeOnly: true } as const;

/** Filters by the columns of a model (hasoffers.md 3.1, 3.2): all of them hold, and one of those under `OR`. */
export function whereRow(model: RowModel): Field {
  const named = `${model.name}Where`;
  const says = 'Which rows: everything that is said holds, and of `OR` one item.';
  const fields: Fields = {
    ...Object.fromEntries(Object.entries(filterable(model)).map(([name, column]) => [name, conditionOn(column)])),
    get OR() {
      return records('OR', named, 'One of these holds; each is one condition on one column.', fields, sent);
    },
  };
  return record('filters', named, says, fields, sent);
}

/** An order by the columns of a model (hasoffers.md 3.3). */
export function orderRow({ name, columns }: RowModel): Field {
  const values = Object.fromEntries(
    Object.values(columns)
      .filter(isComparable)
      .map(({ wire }) => [wire.toUpperCase().replace(/^_+/, ''), wire]),
  );
  const fields = {
    field: choice('field', `${name}OrderField`, 'A column to order by.', values, { ...sent, required: true }),
    direction: choice(
      'direction',
      'Direction',
      'Which way; ascending unless told.',
      { ASC: 'asc', DESC: 'desc' },
      { ...sent },
    ),
  };
  return records('sort', `${name}Order`, 'One key of an order.', fields, sent);
}

/** The columns that can be compared with something, each once, as filters say them. */
export function filterable({ columns, filters = {} }: RowModel): Fields {
  const seen = new Set<string>();
  const found: Record<string, Field> = {};
  for (const [name, column] of Object.entries(columns)) {
    const said = name in filters ? filters[name] : column;
    if (!said || !isComparable(said) || seen.has(said.wire)) continue;
    seen.add(said.wire);
    found[name] = said;
  }
  return found;
}

function isComparable({ kind, secret }: Field): boolean {
  return !secret && conditions[kind] !== undefined;
}

/** The ways to compare columns of a kind, and the type that says them; without one it cannot be compared. */
const conditions: Readonly<Partial<Record<Kind, { readonly named: string; readonly operators: readonly Name[] }>>> = {
  reference: { named: 'Id', operators: ['eq', 'in', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'] },
  text: { named: 'Text', operators: ['eq', 'in', 'ne', 'like', 'notLike', 'isNull'] },
  integer: { named: 'Integer', operators: ['eq', 'in', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'] },
  decimal: { named: 'Decimal', operators: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'] },
  amount: { named: 'Decimal', operators: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'] },
  flag: { named: 'Flag', operators: ['eq', 'isTrue', 'isNull'] },
  choice: { named: '', operators: ['eq', 'in', 'ne', 'isNull'] },
  instant: { named: 'Time', operators: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'] },
};

function conditionOn(column: Field): Field {
  const { named, operators } = conditions[column.kind] ?? { named: '', operators: [] };
  return record(
    column.wire,
    `${named || column.named}Where`,
    column.says,
    Object.fromEntries(operators.map((name) => [name, operandRow(name, column)])),
    { ...sent, typeSays: 'What a column is compared with. Of several comparisons all hold.' },
  );
}

type Name = keyof typeof says;

const says = {
  eq: 'Is this.',
  in: 'Is one of these; none of them matches nothing.',
  ne: 'Is something else than this; null is not.',
  lt: 'Is less, or earlier; the time that means never is the earliest.',
  lte: 'Is at most this.',
  gt: 'Is more, or later.',
  gte: 'Is at least this.',
  like: 'Looks like this, with % for any text.',
  notLike: 'Does not look like this, with % for any text.',
  isNull: 'With true it is null, with false it is not; an empty text and an id of 0 are not null.',
  isTrue: 'With true it is on, with false it is off; one that is null is neither.',
} as const;

function operandRow(name: Name, { kind, named, values, writeOnly, says: typeSays }: Field): Field {
  if (name === 'isNull' || name === 'isTrue') return flag(name, says[name]);
  return {
    kind,
    wire: name,
    says: says[name],
    ...(named === undefined ? {} : { named, typeSays }),
    ...(values === undefined ? {} : { values }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
    ...(name === 'in' ? { many: true } : {}),
  };
}
