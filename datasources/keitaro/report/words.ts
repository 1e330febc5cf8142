import type { Fields } from '../../spec/field.ts';

/** Rows as a choice between them: `subId1` is SUB_ID_1. */
export function choicesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { wire }]) => [choiceOf(name), wire]));
}

/** The name of a row as one of a choice. */
export function choiceOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Z])/g, '_').toUpperCase();
}
