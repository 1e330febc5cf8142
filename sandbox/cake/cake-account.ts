import type { Lookups } from './lookups.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';
import type { StoredOffer } from './stored-offer.ts';

/** Everything one CAKE instance holds. */
export interface CakeAccount {
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
  readonly timeZone: string;
  /** The instance's present, as it prints it. */
  readonly now: string;
  readonly lookups: Lookups;
  readonly advertisers: Map<number, StoredAdvertiser>;
  readonly offers: Map<number, StoredOffer>;
  /** Gives ids never given before. */
  readonly nextIds: Record<'offer' | 'offerContract' | 'campaign' | 'creative' | 'tag', number>;
}

/** Takes the next id of a kind. */
export function takeId(account: CakeAccount, kind: keyof CakeAccount['nextIds']): number {
  const id = account.nextIds[kind];
  account.nextIds[kind] = id + 1;
  return id;
}
