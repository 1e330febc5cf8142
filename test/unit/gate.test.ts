import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rejected, Unreachable } from '../../datasources/errors.ts';
import { openGate } from '../../datasources/gate.ts';
import { settled, virtualTime } from './virtual-time.ts';

const patient = new AbortController().signal;
const never = () => new Promise<void>(() => undefined);

describe('a gate', () => {
  it('never lets more exchanges run at once than it is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }), async (concurrency, calls) => {
        const gate = openGate({ concurrency, rate: null, wait: never });
        const running: (() => void)[] = [];
        let most = 0;
        const run = async () => {
          const answer = Promise.withResolvers<void>();
          running.push(answer.resolve);
          most = Math.max(most, running.length);
          await answer.promise;
        };
        const all = Promise.all(Array.from({ length: calls }, () => gate(patient, run)));
        for (await settled(); running.length > 0; await settled()) running.shift()?.();
        await all;
        expect(most).toBe(Math.min(concurrency, calls));
      }),
      { numRuns: 25 },
    );
  });

  it('never lets more exchanges begin in any window than the rate allows, however slow the answers are', async () => {
    const slowness = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 12 });
    const limits = fc.record({ concurrency: fc.integer({ min: 1, max: 5 }), calls: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(slowness, limits, async (durations, { concurrency, calls }) => {
        const time = virtualTime();
        const gate = openGate({ concurrency, rate: { calls, seconds: 2 }, wait: time.wait });
        const starts: number[] = [];
        const run = (duration: number) => () => {
          starts.push(time.now());
          return time.wait(duration);
        };
        const all = Promise.all(durations.map((duration) => gate(patient, run(duration))));
        for (await settled(); await time.next(); ) await settled();
        await all;
        expect(starts).toHaveLength(durations.length);
        for (const start of starts) {
          expect(starts.filter((other) => other >= start && other < start + 2_000).length).toBeLessThanOrEqual(calls);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives back what the exchange brings, and its error, which frees the lane', async () => {
    const gate = openGate({ concurrency: 1, rate: null, wait: never });
    const refused = new Rejected('no');
    await expect(gate(patient, () => Promise.reject(refused))).rejects.toBe(refused);
    expect(await gate(patient, async () => 'fine')).toBe('fine');
  });

  it('keeps the place of an exchange that failed until its window is over', async () => {
    const time = virtualTime();
    const gate = openGate({ concurrency: 1, rate: { calls: 1, seconds: 60 }, wait: time.wait });
    await expect(gate(patient, () => Promise.reject(new Rejected('no')))).rejects.toBeInstanceOf(Rejected);
    const second = gate(patient, async () => time.now());
    await settled();
    await time.next();
    expect(await second).toBe(60_000);
  });

  it('refuses a caller whose time is over, and lets nothing of it begin', async () => {
    const gate = openGate({ concurrency: 1, rate: null, wait: never });
    let begun = false;
    const run = async () => {
      begun = true;
    };
    await expect(gate(AbortSignal.abort(), run)).rejects.toBeInstanceOf(Unreachable);
    expect(begun).toBe(false);
  });

  it('refuses one that gives up while it waits at once, and gives its place to the next', async () => {
    const time = virtualTime();
    const gate = openGate({ concurrency: 1, rate: { calls: 2, seconds: 60 }, wait: time.wait });
    const first = Promise.withResolvers<string>();
    const leaving = new AbortController();
    const begun: string[] = [];
    const ask = (name: string, signal: AbortSignal, answer: Promise<string>) =>
      gate(signal, () => {
        begun.push(name);
        return answer;
      });
    const one = ask('one', patient, first.promise);
    const two = ask('two', leaving.signal, Promise.resolve('two'));
    const three = ask('three', patient, Promise.resolve('three'));
    leaving.abort();
    await expect(two).rejects.toBeInstanceOf(Unreachable);
    first.resolve('one');
    expect(await Promise.all([one, three])).toEqual(['one', 'three']);
    expect(begun).toEqual(['one', 'three']);
    expect(time.now()).toBe(0);
  });
});
