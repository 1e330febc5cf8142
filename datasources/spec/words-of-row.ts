import { InvalidChange } from '../errors.ts';
import { cannotClear, cannotLeave, type Field, type WireValue } from './field.ts';
import type { Wire, Word } from './wire.ts';

/** The word that leaves a row alone. Throws `InvalidChange` with REQUIRED where there is none. */
export function wordForUnchanged(wire: Wire, name: string, field: Field): Word {
  const word = field.unchanged ?? wire.words[field.kind].unchanged;
  if (word !== undefined && word !== cannotLeave) return word;
  throw new InvalidChange(
    name,
    'REQUIRED',
    `The platform has no word to leave "${name}" unchanged; give its value too.`,
  );
}

/** Whether an edit can empty this field: it has a word for that, of its own or of its kind. */
export function isClearable(wire: Wire, field: Field): boolean {
  return clearedWord(wire, field) !== undefined;
}

/** The word that empties a row. Throws `InvalidChange` with CANNOT_CLEAR where there is none. */
export function wordForCleared(wire: Wire, name: string, field: Field): WireValue {
  const word = clearedWord(wire, field);
  if (word !== undefined) return word;
  throw new InvalidChange(
    name,
    'CANNOT_CLEAR',
    `The platform has no way to empty "${name}"; leave it out or give a value.`,
  );
}

function clearedWord(wire: Wire, field: Field): WireValue | undefined {
  if (field.cleared === cannotClear) return undefined;
  const { announced, cleared } = wire.words[field.kind];
  const announceable = !announced || (field.announcedBy && announced.cleared);
  return field.cleared !== undefined ? field.cleared : announceable ? cleared : undefined;
}
