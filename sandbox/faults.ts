import { z } from 'zod';
import type { Latency } from './latency.ts';

/**
 * One thing that goes wrong, and for which requests; written as JSON by people, so everything is optional.
 * A write is applied where the fault spoils only its answer, and is not where the fault answers instead.
 */
export interface Faults {
  /** Milliseconds before the answer, alone or together with any other fault. */
  readonly latency?: Latency;
  /** The answer of a proxy that did not reach the platform. */
  readonly status?: 429 | 500 | 502 | 503;
  /** Seconds in the Retry-After header of `status`. */
  readonly retryAfter?: number;
  /** The platform's own answer to too many calls. */
  readonly throttle?: boolean;
  /** The connection ends before the request is handled, or after its write was applied and before any answer. */
  readonly reset?: 'before' | 'after';
  /** The request is neither handled nor answered. */
  readonly hang?: boolean;
  /** The length of the whole answer is promised and half of it is sent. */
  readonly truncate?: boolean;
  /** Status 200 with a web page instead of the data of an applied request. */
  readonly html?: boolean;
  /** The answer is complete for HTTP and broken for an XML or JSON parser. */
  readonly malformed?: boolean;
  readonly contentType?: string;
  /** How many requests the fault strikes before it is spent. */
  readonly times?: number;
  /** Strikes each n-th of the requests it is meant for. */
  readonly every?: number;
  readonly only?: 'read' | 'write';
  /** Part of the path of the requests it is meant for, in any letter case. */
  readonly path?: string;
}

/** Reads one fault or a list of them from outside; throws a sentence which names the wrong field. */
export function parseFaults(input: unknown): readonly Faults[] {
  const parsed = z.array(faultsSchema).safeParse(Array.isArray(input) ? input : [input]);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = unknownKey ?? issue?.path.slice(1).join('.');
  throw new Error(`Bad fault${field ? `, field "${field}"` : ''}: ${issue?.message ?? 'not understood'}.`);
}

const milliseconds = z.number().min(0).max(3_600_000);

const faultsSchema: z.ZodType<Faults> = z.strictObject({
  latency: z
    .union(
      [
        milliseconds,
        z.strictObject({ min: milliseconds, max: milliseconds }),
        z.strictObject({ median: milliseconds.positive(), p95: milliseconds.positive() }),
      ],
      { error: 'expected milliseconds, { min, max } or { median, p95 }' },
    )
    .exactOptional(),
  status: z.literal([429, 500, 502, 503]).exactOptional(),
  retryAfter: z.int().min(0).exactOptional(),
  throttle: z.boolean().exactOptional(),
  reset: z.enum(['before', 'after']).exactOptional(),
  hang: z.boolean().exactOptional(),
  truncate: z.boolean().exactOptional(),
  html: z.boolean().exactOptional(),
  malformed: z.boolean().exactOptional(),
  contentType: z.string().min(1).exactOptional(),
  times: z.int().positive().exactOptional(),
  every: z.int().positive().exactOptional(),
  only: z.enum(['read', 'write']).exactOptional(),
  path: z.string().exactOptional(),
});
