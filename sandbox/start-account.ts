import { createHash } from 'node:crypto';
import { churn } from './churn.ts';
import type { FaultControl } from './fault-control.ts';
import { platforms, type SandboxPlatform } from './platforms.ts';
import type { RequestLog } from './request-log.ts';
import { defaultSizes, type SandboxAccountOptions, type SandboxOptions } from './sandbox-options.ts';
import { startServer } from './server.ts';
import type { SimulatedPlatform } from './simulated-platform.ts';
import { usualNetworkId } from './tune/tune.ts';

/** A running account with everything a client needs to reach it and a test needs to judge it. */
export interface SandboxAccount {
  readonly id: string;
  readonly platform: SandboxPlatform;
  readonly url: string;
  readonly apiKey: string;
  /** Only where the platform gives its key away for a log-in, or wants a name beside it, as TUNE its NetworkId. */
  readonly username?: string;
  readonly password?: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly faults: FaultControl;
  readonly requests: RequestLog;
  /** Every address the platform serves, in the manual's spelling. */
  readonly addresses: readonly string[];
  state(): ReturnType<SimulatedPlatform['state']>;
  /** What other users do between two pages of a list; throws where the platform knows no such collection. */
  churn(collection: string): void;
}

/** An account with the way to end it. */
export interface StartedAccount {
  readonly account: SandboxAccount;
  close(): Promise<void>;
}

/** Starts one account on its port. */
export async function startAccount(
  account: SandboxAccountOptions,
  sandbox: SandboxOptions,
  now: Date,
): Promise<StartedAccount> {
  const { id, platform: platformName, currency, timeZone } = account;
  const givenSeed = account.seed ?? sandbox.seed ?? 1;
  const seed = digest(id, givenSeed, 'data').readUInt32BE();
  const sizes = { ...defaultSizes, ...sandbox.sizes, ...account.sizes };
  const credentials = makeCredentials(account, givenSeed);
  const platform = platforms[platformName]({
    seedOptions: { seed, sizes, now, currency, timeZone },
    profile: account.profile ?? 'live2026',
    keitaro: account.keitaro ?? {},
    tune: account.tune ?? {},
    offerit: account.offerit ?? {},
    campaignsNeedAnId: account.campaignsNeedAnId ?? false,
    username: '',
    password: '',
    ...credentials,
  });
  const server = await startServer({
    platform,
    port: account.port ?? 0,
    seed,
    recordBodies: sandbox.recordBodies ?? true,
    faults: [account.faults ?? []].flat(),
  });
  const { url, faults, requests } = server;
  const identity = { id, platform: platformName, url, currency, timeZone, ...credentials };
  return {
    account: {
      ...identity,
      faults,
      requests,
      addresses: platform.addresses,
      state: () => platform.state(),
      churn: (collection) => churn(platform, collection),
    },
    close: () => server.close(),
  };
}

interface Credentials {
  readonly apiKey: string;
  readonly username?: string;
  readonly password?: string;
}

/** Obviously of a sandbox, and at most 50 characters as CAKE wants it (cake.md 1.5). */
function makeCredentials({ id, platform, tune }: SandboxAccountOptions, seed: number): Credentials {
  const apiKey = `sandbox-${id.slice(0, 20)}-${digest(id, seed, 'key').toString('hex').slice(0, 20)}`;
  if (platform === 'offerit') return { apiKey, username: `${id}-admin` };
  if (platform === 'tune') return { apiKey, username: tune?.networkId ?? usualNetworkId };
  if (platform !== 'cake') return { apiKey };
  return {
    apiKey,
    username: `${id}@sandbox.example`,
    password: digest(id, seed, 'password').toString('base64url').slice(0, 16),
  };
}

/** The account id is part of every digest: two accounts of one platform never hold the same data. */
function digest(id: string, seed: number, purpose: string): Buffer {
  return createHash('sha256').update(`${purpose}:${seed}:${id}`).digest();
}
