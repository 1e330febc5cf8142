import { type Faults, parseFaults } from './faults.ts';
import { drawLatency } from './latency.ts';
import { type PseudoRandom, pseudoRandom } from './pseudo-random.ts';

/** What a fault is chosen by. */
export interface FaultTarget {
  readonly path: string;
  readonly write: boolean;
}

/** What happens to one request: the sum of latencies, and at most one fault that decides the answer. */
export interface Strike {
  readonly latency: number;
  readonly fault: Faults | undefined;
}

/** The faults of one account, changed while it runs. */
export class FaultControl {
  readonly #random: PseudoRandom;
  #armed: ArmedFault[] = [];

  constructor(seed: number) {
    this.#random = pseudoRandom(seed);
  }

  set(faults: Faults | readonly Faults[]): void {
    this.#armed = parseFaults(faults).map(arm);
  }

  add(faults: Faults | readonly Faults[]): void {
    this.#armed.push(...parseFaults(faults).map(arm));
  }

  clear(): void {
    this.#armed = [];
  }

  active(): readonly Faults[] {
    return this.#armed.map(({ faults, left }) => (faults.times === undefined ? faults : { ...faults, times: left }));
  }

  /** The first fault that fits and is not spent decides the answer, so a list is also a sequence; latencies add up. */
  take(target: FaultTarget): Strike {
    let latency = 0;
    let decisive: Faults | undefined;
    for (const armed of this.#armed) {
      if (decisive && decidesAnswer(armed.faults)) continue;
      if (!strikes(armed, target)) continue;
      if (armed.faults.latency !== undefined) latency += drawLatency(armed.faults.latency, this.#random);
      if (decidesAnswer(armed.faults)) decisive = armed.faults;
    }
    this.#armed = this.#armed.filter(({ left }) => left > 0);
    return { latency, fault: decisive };
  }
}

interface ArmedFault {
  readonly faults: Faults;
  left: number;
  seen: number;
}

function arm(faults: Faults): ArmedFault {
  return { faults, left: faults.times ?? Number.POSITIVE_INFINITY, seen: 0 };
}

function decidesAnswer(faults: Faults): boolean {
  const { status, throttle, reset, hang, truncate, html, malformed, contentType } = faults;
  return Boolean(status || throttle || reset || hang || truncate || html || malformed || contentType);
}

function strikes(armed: ArmedFault, target: FaultTarget): boolean {
  const { only, path, every = 1 } = armed.faults;
  if (only && (only === 'write') !== target.write) return false;
  if (path && !target.path.toLowerCase().includes(path.toLowerCase())) return false;
  armed.seen += 1;
  if (armed.seen % every !== 0) return false;
  armed.left -= 1;
  return true;
}
