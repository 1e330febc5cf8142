/**
 * Newer trackers take country codes and answer with English names (keitaro.md 3.2), so what was written could not
 * be compared with what is read. Names that no code has are kept as they are.
 */
export function countryCodeOf(nameOrCode: string): string {
  return codeByName.get(nameOrCode.toLowerCase()) ?? nameOrCode;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const englishName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Retired codes have their successor's name, so only those count that stand for themselves. */
const codeByName: ReadonlyMap<string, string> = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = englishName.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
);
