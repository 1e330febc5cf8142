import { type CakeAccount, takeId } from './cake-account.ts';
import { nameList } from './comma-separated.ts';

/** Tag names as given; those unknown until now join the instance's tags, which is invented. */
export function registerTags(account: CakeAccount, names: readonly string[]): readonly string[] {
  const known = new Set(account.lookups.tags.values());
  for (const name of names) {
    if (!known.has(name)) account.lookups.tags.set(takeId(account, 'tag'), name);
  }
  return names;
}

/**
 * The tags of an affiliate or an advertiser after a call, where an empty list leaves. Whether another one adds or
 * replaces is not documented (cake.md 7); INFERRED that it replaces, as the lists of ids beside it do.
 */
export function replaceTags(account: CakeAccount, commaSeparated: string): { tags?: readonly string[] } {
  const names = nameList(commaSeparated);
  return names.length > 0 ? { tags: registerTags(account, names) } : {};
}

/** No name is longer than 50 (cake.md 2.2). */
export function tagsProblem(commaSeparated: string): string | undefined {
  return nameList(commaSeparated).some((name) => name.length > 50) ? 'Invalid Tags' : undefined;
}
