/** The ids of a comma-separated list (cake.md 1.6); what is no number becomes NaN, which no table knows. */
export function idList(commaSeparated: string): readonly number[] {
  return [...new Set(parts(commaSeparated).map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN)))];
}

/** The names of a comma-separated list. */
export function nameList(commaSeparated: string): readonly string[] {
  return [...new Set(parts(commaSeparated))];
}

function parts(commaSeparated: string): readonly string[] {
  return commaSeparated
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
