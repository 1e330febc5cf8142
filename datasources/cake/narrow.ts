import { Unsupported } from '../errors.ts';
import type { ConversionStatus, Status } from '../model.ts';
import type { Filter } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import type { AnyRecord } from '../spec/field.ts';

/** What a call can be narrowed by: for each part of a filter, our name of the parameter. */
export interface Narrows {
  readonly by: Partial<Record<Exclude<keyof Filter, 'status' | 'text'>, string>>;
  /** For the parameter of that name, the word of each status that has exactly one. */
  readonly status?: {
    readonly parameter: string;
    readonly words: Partial<Record<Status | ConversionStatus, string>>;
  };
}

/** The filter as arguments of a call. CAKE's calls take one id for each thing, and none has a word for "any of these". */
export function narrow(filter: Filter, narrows: Narrows): AnyRecord {
  refuseFilters('CAKE', filter, partsOf(narrows));
  const { by, status } = narrows;
  const given: Record<string, unknown> = {};
  for (const [part, parameter] of Object.entries(by)) {
    const values = filter[part as keyof typeof by];
    if (values) given[parameter] = only(part, values);
  }
  if (status && filter.status) given[status.parameter] = wordOf(only('status', filter.status), status.words);
  return given;
}

/** The parts of a filter that a call can be narrowed by. */
export function partsOf({ by, status }: Narrows): readonly (keyof Filter)[] {
  return [...(Object.keys(by) as (keyof typeof by)[]), ...(status ? (['status'] as const) : [])];
}

function only<T>(part: string, values: readonly T[]): T {
  const [value, ...more] = values;
  if (value !== undefined && more.length === 0) return value;
  throw new Unsupported(`CAKE narrows this list by one "${part}" at a time.`);
}

function wordOf(status: Status | ConversionStatus, words: NonNullable<Narrows['status']>['words']): string {
  const word = words[status];
  if (word !== undefined) return word;
  throw new Unsupported(`CAKE cannot narrow this list to "${status}" and nothing else.`);
}
