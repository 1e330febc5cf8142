import { callCakeJson, storedIn, writeCake } from './cake-caller.ts';
import { openCake } from './open-cake.ts';

/** Buyers of a CAKE and their contracts, which the tests around this call write. */
export function openCakeBuyers() {
  const account = openCake({ offers: 10, advertisers: 60, affiliates: 5, campaigns: 5 });
  return {
    account,
    /** Of the buyer that is edited. */
    buyerId: (): number => storedIn(account(), 'buyers')[2].buyer_id,
    write: (address: string, parameters: Record<string, string>) => writeCake(account(), address, parameters),
    exported: async (address: string, parameters: Record<string, unknown>) =>
      JSON.parse((await callCakeJson(account(), address, parameters)).body).d,
  };
}
