import { createExample } from './_example/example.ts';
import { createCake } from './cake/cake.ts';
import type { KeitaroChoices } from './keitaro/choices.ts';
import { createKeitaro, type KeitaroProfile } from './keitaro/keitaro.ts';
import type { OfferitChoices } from './offerit/choices.ts';
import { createOfferit } from './offerit/offerit.ts';
import type { SeedOptions, SimulatedPlatform } from './simulated-platform.ts';
import { createTune, type TuneAccountOptions } from './tune/tune.ts';

/** What an account is made of, whichever platform it is. */
export interface AccountParts {
  readonly seedOptions: SeedOptions;
  readonly apiKey: string;
  /** A log-in that some platforms give their key away for; on Offerit and TUNE the name that goes with the key. */
  readonly username: string;
  readonly password: string;
  /** Which generation of Keitaro answers. */
  readonly profile: KeitaroProfile;
  readonly keitaro: Partial<KeitaroChoices>;
  readonly tune: TuneAccountOptions;
  readonly offerit: Partial<OfferitChoices>;
  /** Whether CAKE's export Campaigns v8 wants an id. */
  readonly campaignsNeedAnId: boolean;
}

/** Every simulated platform by its name; a further one is one line here. */
export const platforms = {
  cake: ({ seedOptions, apiKey, username, password, campaignsNeedAnId }) =>
    createCake({ ...seedOptions, apiKey, username, password, campaignsNeedAnId }),
  example: ({ seedOptions, apiKey }) => createExample({ ...seedOptions, apiKey }),
  keitaro: ({ seedOptions, apiKey, profile, keitaro }) =>
    createKeitaro({ ...seedOptions, apiKey, profile, choices: keitaro }),
  offerit: ({ seedOptions, apiKey, username, offerit }) =>
    createOfferit({ ...seedOptions, apiUsername: username, apiKey, choices: offerit }),
  tune: ({ seedOptions, apiKey, username, tune }) =>
    createTune({ ...seedOptions, ...tune, apiKey, networkId: username }),
} as const satisfies Readonly<Record<string, (parts: AccountParts) => SimulatedPlatform>>;

export type SandboxPlatform = keyof typeof platforms;
