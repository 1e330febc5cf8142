import countries from 'i18n-iso-countries';

/**
 * Newer trackers take country codes and answer with English names (keitaro.md 3.2), so what was written could not
 * be compared with what is read. Which spellings they use is not told: the list of ISO 3166 with its variants is
 * tried first, then the everyday names of Unicode. A code, and a name that neither knows, stays as it is.
 */
export function countryCodeOf(nameOrCode: string): string {
  if (/^[A-Z]{2}$/.test(nameOrCode)) return nameOrCode;
  return countries.getAlpha2Code(nameOrCode, 'en') ?? codeByEverydayName.get(nameOrCode.toLowerCase()) ?? nameOrCode;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const everydayName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Retired codes have their successor's name, so only those count that stand for themselves. */
const codeByEverydayName: ReadonlyMap<string, string> = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = everydayName.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
);
