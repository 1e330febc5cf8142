/** The affiliate's marks in their order, without the empty ones at the end. */
export function subIdsOf(marks: readonly (string | null)[]): readonly string[] {
  const last = marks.findLastIndex((mark) => mark !== null);
  return marks.slice(0, last + 1).map((mark) => mark ?? '');
}

/** A country code; TUNE says INT where it does not know (hasoffers.md 2.7). */
export function countryOf(code: string | null): string | null {
  return code !== null && /^[A-Z]{2}$/i.test(code) ? code.toUpperCase() : null;
}
