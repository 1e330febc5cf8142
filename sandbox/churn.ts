import type { SimulatedPlatform } from './simulated-platform.ts';

/** Lets other users work on a collection; a platform that cannot show this says so. */
export function churn(platform: SimulatedPlatform, collection: string): void {
  if (!platform.churn) throw new Error('Nothing changes by itself on this platform.');
  platform.churn(collection);
}
