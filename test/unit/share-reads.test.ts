import { describe, expect, it } from 'vitest';
import type { Call } from '../../datasources/call.ts';
import { Rejected, Unreachable } from '../../datasources/errors.ts';
import { createShareReads } from '../../datasources/share-reads.ts';
import { fakeCall, leavingCall } from './fake-call.ts';

/** Reads that end when the test says so. */
function reading() {
  const begun: { readonly call: Call; readonly answer: PromiseWithResolvers<string> }[] = [];
  const run = (call: Call) => {
    const answer = Promise.withResolvers<string>();
    begun.push({ call, answer });
    return answer.promise;
  };
  return { begun, run };
}

describe('identical reads under way', () => {
  it('are one, and each caller gets its answer', async () => {
    const [share, { begun, run }, late] = [createShareReads('cake'), reading(), fakeCall()];
    const both = Promise.all([share('offers', fakeCall(), run), share('offers', late, run)]);
    expect(begun).toHaveLength(1);
    begun[0]?.answer.resolve('rows');
    expect(await both).toEqual(['rows', 'rows']);
    expect(late.tally.accounts().get('cake')).toMatchObject({ shared: 1, calls: 0 });
  });

  it('are counted for the one that began only as its own', async () => {
    const [share, { begun, run }, first] = [createShareReads('cake'), reading(), fakeCall()];
    const answer = share('offers', first, run);
    begun[0]?.call.tally.add('cake', { calls: 1 });
    begun[0]?.answer.resolve('rows');
    await answer;
    expect(first.tally.accounts().get('cake')).toMatchObject({ shared: 0, calls: 1 });
  });

  it('are two where their keys differ', async () => {
    const [share, { begun, run }] = [createShareReads('cake'), reading()];
    const both = Promise.all([share('offers', fakeCall(), run), share('campaigns', fakeCall(), run)]);
    begun.forEach(({ answer }, index) => {
      answer.resolve(`rows ${index}`);
    });
    expect(await both).toEqual(['rows 0', 'rows 1']);
  });

  it('all get its error, and the next read begins anew', async () => {
    const [share, { begun, run }, refused] = [createShareReads('cake'), reading(), new Rejected('no')];
    const both = [share('offers', fakeCall(), run), share('offers', fakeCall(), run)];
    begun[0]?.answer.reject(refused);
    for (const answer of both) await expect(answer).rejects.toBe(refused);
    const next = share('offers', fakeCall(), run);
    begun[1]?.answer.resolve('rows');
    expect(await next).toBe('rows');
  });
});

describe('after the answer', () => {
  it('a new read begins', async () => {
    const [share, { begun, run }] = [createShareReads('cake'), reading()];
    for (const turn of [0, 1]) {
      const answer = share('offers', fakeCall(), run);
      begun[turn]?.answer.resolve(`rows ${turn}`);
      expect(await answer).toBe(`rows ${turn}`);
    }
  });

  it('a read that began before its readers woke is shared all the same', async () => {
    const [share, { begun, run }] = [createShareReads('cake'), reading()];
    const first = share('offers', fakeCall(), run);
    const answer = begun[0]?.answer;
    answer?.resolve('old');
    // In the moments between the answer and its reader: whoever asks then begins a read, and only one.
    const later: Promise<string>[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      later.push(share('offers', fakeCall(), run));
      await Promise.resolve();
    }
    expect(await first).toBe('old');
    for (const { answer: another } of begun.slice(1)) another.resolve('new');
    await Promise.all(later);
    expect(begun).toHaveLength(2);
  });
});

describe('a caller that gives up', () => {
  it('leaves the others waiting', async () => {
    const [share, { begun, run }, leaving] = [createShareReads('cake'), reading(), leavingCall()];
    const [gone, staying] = [share('offers', leaving, run), share('offers', fakeCall(), run)];
    leaving.leave();
    await expect(gone).rejects.toBeInstanceOf(Unreachable);
    expect(begun[0]?.call.signal.aborted).toBe(false);
    begun[0]?.answer.resolve('rows');
    expect(await staying).toBe('rows');
  });

  it('as the last one ends the read, and the next caller begins another', async () => {
    const [share, { begun, run }, one, other] = [createShareReads('cake'), reading(), leavingCall(), leavingCall()];
    const both = [share('offers', one, run), share('offers', other, run)];
    one.leave();
    other.leave();
    for (const gone of both) await expect(gone).rejects.toBeInstanceOf(Unreachable);
    expect(begun[0]?.call.signal.aborted).toBe(true);
    const next = share('offers', fakeCall(), run);
    begun[0]?.answer.reject(new Error('ended'));
    begun[1]?.answer.resolve('rows');
    expect(await next).toBe('rows');
  });

  it('before it asks begins nothing', async () => {
    const [share, { begun, run }] = [createShareReads('cake'), reading()];
    await expect(share('offers', fakeCall({ signal: AbortSignal.abort() }), run)).rejects.toBeInstanceOf(Unreachable);
    expect(begun).toEqual([]);
  });
});

it('whoever of those waiting can wait longest decides the deadline', async () => {
  const [share, { begun, run }] = [createShareReads('cake'), reading()];
  const leaving = leavingCall({ deadline: 30 });
  let atOnce = 0;
  const first = share('offers', fakeCall({ deadline: 10 }), (call) => {
    atOnce = call.deadline;
    return run(call);
  });
  expect(atOnce).toBe(10);
  const others = [share('offers', leaving, run), share('offers', fakeCall({ deadline: 20 }), run)];
  expect(begun[0]?.call.deadline).toBe(30);
  leaving.leave();
  await expect(others[0]).rejects.toBeInstanceOf(Unreachable);
  expect(begun[0]?.call.deadline).toBe(20);
  begun[0]?.answer.resolve('rows');
  expect(await Promise.all([first, others[1]])).toEqual(['rows', 'rows']);
});
