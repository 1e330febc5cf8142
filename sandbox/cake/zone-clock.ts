import { IANAZone } from 'luxon';

const minute = 60_000;
const quarter = 15 * minute;
const day = 96 * quarter;

/** Prints instants as an instance does, many of them: the zone is asked once a day, but where the clocks were turned. */
export class ZoneClock {
  readonly #zone: IANAZone;
  readonly #offsets = new Map<number, number>();

  constructor(timeZone: string) {
    this.#zone = IANAZone.create(timeZone);
  }

  /** Local, no zone, trailing zeros of the fraction trimmed. */
  print(instant: number): string {
    return printLocal(instant + this.#offsetAt(instant));
  }

  /** The instants of a span at which the clocks were turned, and by how much. */
  turns(start: number, end: number): readonly { readonly instant: number; readonly forward: boolean }[] {
    const found: { instant: number; forward: boolean }[] = [];
    for (let instant = Math.ceil(start / quarter) * quarter; instant <= end; instant += quarter) {
      const change = this.#offsetAt(instant) - this.#offsetAt(instant - 1);
      if (change !== 0) found.push({ instant, forward: change > 0 });
    }
    return found;
  }

  #offsetAt(instant: number): number {
    const start = Math.floor(instant / day) * day;
    const offset = this.#ask(start);
    return offset === this.#ask(start + day) ? offset : this.#ask(Math.floor(instant / quarter) * quarter);
  }

  #ask(instant: number): number {
    const known = this.#offsets.get(instant);
    if (known !== undefined) return known;
    const offset = this.#zone.offset(instant) * minute;
    this.#offsets.set(instant, offset);
    return offset;
  }
}

/** The printed local time one millisecond later. */
export function millisecondAfter(printed: string): string {
  return printLocal(Date.parse(`${printed}Z`) + 1);
}

function printLocal(local: number): string {
  return new Date(local).toISOString().replace(/\.?0*Z$/, '');
}
