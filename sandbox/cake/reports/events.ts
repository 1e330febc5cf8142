/** The events of an instance by id. Invented but for Sale: their ids come from an export whose shape was not seen. */
export const events: ReadonlyMap<number, string> = new Map([
  [22, 'Sale'],
  [23, 'Lead'],
  [31, 'Add to Cart'],
  [32, 'Регистрация'],
]);

/** The events that are conversions proper; the others are steps on the way. */
export const macroEventIds: readonly number[] = [22, 23];

export const microEventIds: readonly number[] = [31, 32];
