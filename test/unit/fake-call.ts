import type { Call } from '../../datasources/call.ts';
import { Tally } from '../../datasources/tally.ts';

/** What a request allows that can wait for ever, unless told otherwise. */
export function fakeCall(change: Partial<Call> = {}): Call {
  return {
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    tally: new Tally(),
    ...change,
  };
}

/** One that can give up. */
export function leavingCall(change: Partial<Call> = {}): Call & { readonly leave: () => void } {
  const controller = new AbortController();
  return { ...fakeCall({ signal: controller.signal, ...change }), leave: () => controller.abort() };
}
