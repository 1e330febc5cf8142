import { setTimeout as delay } from 'node:timers/promises';
import type { PseudoRandom } from './pseudo-random.ts';

/** Milliseconds: always the same, evenly spread, or a long-tailed distribution as of a real network. */
export type Latency =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly median: number; readonly p95: number };

/** Draws one latency. */
export function drawLatency(latency: Latency, random: PseudoRandom): number {
  if (typeof latency === 'number') return latency;
  if ('min' in latency) return latency.min + (latency.max - latency.min) * random();
  const spread = Math.log(latency.p95 / latency.median) / standardNormal95;
  return latency.median * Math.exp(spread * standardNormal(random));
}

/** Waits without keeping the process alive; gives false when the client or the sandbox left meanwhile. */
export async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (milliseconds <= 0) return !signal.aborted;
  return delay(milliseconds, true, { ref: false, signal }).catch(() => false);
}

const standardNormal95 = 1.6449;

function standardNormal(random: PseudoRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
