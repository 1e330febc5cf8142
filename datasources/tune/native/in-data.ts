import type { NativeWrite, RowItem } from '../../native.ts';
import { reference } from '../../spec/field.ts';
import type { Parameters } from '../../spec/write-record.ts';
import { keyOf } from '../written.ts';

/** A write whose arguments travel within `data`, but for those that name the row (hasoffers.md 2.2). */
export function inData(native: NativeWrite, ...outside: readonly string[]): NativeWrite {
  return {
    ...native,
    plan: async (...given) => {
      const steps = await native.plan(...given);
      return steps.map((step) => ({ ...step, parameters: parted(step.parameters, outside) }));
    },
  };
}

/** A creation: its answer is the row, or its id alone (hasoffers.md 7.3). */
export function making(native: NativeWrite, model: string): NativeWrite {
  return {
    ...native,
    gives: { as: 'one', item: madeId },
    hear: (_connection, [answer]) => [{ id: keyOf(model, answer) }],
  };
}

const madeId: RowItem = {
  named: 'MadeId',
  says: 'What was made; null where TUNE did not say which it is.',
  fields: { id: reference('id', 'The number that TUNE gave it.', { readOnly: true }) },
};

function parted(parameters: Parameters, outside: readonly string[]): Parameters {
  const [beside, data] = [true, false].map((isOutside) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => outside.includes(name) === isOutside)),
  );
  return { ...beside, data: data ?? {} };
}
