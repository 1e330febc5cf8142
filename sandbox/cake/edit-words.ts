/** What a call changes among names that follow the same edit word; a name that is left alone is not in the answer. */
export function changes<Name extends string, Value>(
  names: readonly Name[],
  changeOf: (name: Name) => Value | undefined,
): Partial<Record<Name, Value>> {
  const changed: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    const value = changeOf(name);
    if (value !== undefined) changed[name] = value;
  }
  return changed;
}

/** The literal NULL clears and an empty text leaves (cake.md 4.3 b). */
export function clearableText<Cleared extends '' | null>(
  value: string,
  cleared: Cleared,
): string | Cleared | undefined {
  if (value === '') return undefined;
  return value === 'NULL' ? cleared : value;
}

/** The literal NULL and an empty text both leave (cake.md 4.3 a). */
export function unclearableText(value: string): string | undefined {
  return clearableText(value, null) ?? undefined;
}
