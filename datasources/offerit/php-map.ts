/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The values of what is an array in PHP: it prints as a list or as an object, whichever its keys allow (offerit.md 1.3). */
export function valuesOf(raw: unknown): readonly unknown[] {
  if (raw === null || raw === undefined || raw === '') return [];
  return typeof raw === 'object' ? Object.values(raw) : String(raw).split(',');
}
