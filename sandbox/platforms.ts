import { createExample } from './_example/example.ts';
import { createCake } from './cake/cake.ts';
import { createKeitaro, type KeitaroProfile } from './keitaro/keitaro.ts';
import type { SeedOptions, SimulatedPlatform } from './simulated-platform.ts';

/** What an account is made of, whichever platform it is. */
export interface AccountParts {
  readonly seedOptions: SeedOptions;
  readonly apiKey: string;
  /** A log-in that some platforms give their key away for. */
  readonly username: string;
  readonly password: string;
  /** Which generation of Keitaro answers. */
  readonly profile: KeitaroProfile;
}

/** Every simulated platform by its name; a further one is one line here. */
export const platforms = {
  cake: ({ seedOptions, apiKey, username, password }) => createCake({ ...seedOptions, apiKey, username, password }),
  example: ({ seedOptions, apiKey }) => createExample({ ...seedOptions, apiKey }),
  keitaro: ({ seedOptions, apiKey, profile }) => createKeitaro({ ...seedOptions, apiKey, profile }),
} as const satisfies Readonly<Record<string, (parts: AccountParts) => SimulatedPlatform>>;

export type SandboxPlatform = keyof typeof platforms;
