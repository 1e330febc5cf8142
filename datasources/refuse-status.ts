import { OutcomeUnknown, RateLimited, Unauthorized, Unreachable } from './errors.ts';
import type { Answer } from './line.ts';
import type { Effect } from './spec/operation.ts';

/** Translates a status that means the same on every platform; a platform reads its own meanings first. */
export function refuseStatus(answer: Answer, effect: Effect): void {
  const { status } = answer;
  if (status === 401 || status === 403) {
    throw new Unauthorized(`The platform refused the account's credentials (HTTP ${status}).`);
  }
  if (status === 429)
    throw new RateLimited('The platform says it is asked too often (HTTP 429).', { retryAfter: answer.retryAfter });
  if (status >= 300 && status < 400) {
    throw lost(effect, `it answered with a redirect (HTTP ${status}), which is not followed; check the account's url`);
  }
  if (status >= 400) throw lost(effect, `it answered HTTP ${status}`);
}

/** No usable answer: harmless after a read, and after a write the one thing that must not be guessed. */
export function lost(effect: Effect, reason: string, cause?: unknown): Unreachable | OutcomeUnknown {
  if (effect === 'read') return new Unreachable(`The platform gave no usable answer: ${reason}.`, { cause });
  return new OutcomeUnknown(`The change was sent and its answer was lost: ${reason}. Look before repeating it.`, {
    cause,
  });
}

/** The id that the answer to a write names; without one nobody could say what became of it. */
export function writtenId(id: unknown): string {
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return String(id);
  throw lost('write', 'it does not name what was written');
}
