import { base, en, Faker, type LocaleDefinition, type Randomizer } from '@faker-js/faker';

/** A language that some of a seed's people speak, with whatever a platform's seed says in it. */
export interface Language {
  readonly locale: LocaleDefinition;
}

/** A language with a generator of its names, in its script. */
export type Voice<L extends Language> = Omit<L, 'locale'> & { readonly faker: Faker };

/** Gives each language its voice; `chance` is one source for all of them, or one for each, as its platform wants it. */
export function giveVoices<L extends Language>(
  languages: readonly L[],
  chance: (index: number) => Randomizer,
): readonly Voice<L>[] {
  return languages.map(({ locale, ...rest }, index) => ({
    ...rest,
    faker: new Faker({ locale: [locale, en, base], randomizer: chance(index) }),
  }));
}
