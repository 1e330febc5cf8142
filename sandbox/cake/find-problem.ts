/** The message of the first id that is neither zero, which leaves, nor known. */
export function unknownId(
  checks: readonly (readonly [id: number, known: { has(id: number): boolean }, message: string])[],
): string | undefined {
  return checks.find(([id, known]) => id !== 0 && !known.has(id))?.[2];
}

/** The message of the first text that is longer than the manual lets it be. */
export function tooLong(
  checks: readonly (readonly [text: string, maximum: number, message: string])[],
): string | undefined {
  return checks.find(([text, maximum]) => text.length > maximum)?.[2];
}
