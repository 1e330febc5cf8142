import { beforeEach, describe, expect, it } from 'vitest';
import { OutcomeUnknown, RateLimited, Unreachable } from '../../datasources/errors.ts';
import type { Line } from '../../datasources/line.ts';
import type { Effect } from '../../datasources/spec/operation.ts';
import { gateOf, openExchanges } from './exchanges.ts';
import { fakeCall, leavingCall } from './fake-call.ts';

describe('an exchange with a platform', () => {
  const at = openExchanges();

  describe('that the platform puts off', () => {
    beforeEach(() => {
      at().answer = (_request, response) => {
        if (at().heard.length > 1) response.end('fine');
        else response.writeHead(429, { 'retry-after': '20' }).end();
      };
    });

    it('is repeated after the time named, as long as the caller can wait', async () => {
      expect(await at().ask('read', { call: fakeCall({ deadline: 31_000 }) })).toBe('fine');
      expect(at().time.now()).toBe(21_000);
    });

    it('is refused with that time where the caller cannot wait', async () => {
      const error = await at().failure('read', { call: fakeCall({ deadline: 11_000 }) });
      expect(error).toBeInstanceOf(RateLimited);
      expect(error).toMatchObject({ retryAfter: 20 });
      expect(at().heard).toHaveLength(1);
      expect(at().time.now()).toBe(1_000);
    });

    it('is refused as a write, which is never repeated', async () => {
      expect(await at().failure('write')).toMatchObject({ name: 'RateLimited', retryAfter: 20 });
      expect(at().heard).toHaveLength(1);
    });

    it('ends when the time is over during the wait', async () => {
      const call = leavingCall();
      const wait: Line['wait'] = (milliseconds, signal) => {
        call.leave();
        return at().time.wait(milliseconds, signal);
      };
      expect(await at().failure('read', { call, line: { wait } })).toBeInstanceOf(Unreachable);
      expect(at().heard).toHaveLength(1);
    });
  });

  describe('whose time is over', () => {
    it.each<Effect>(['read', 'write', 'repeatable write'])('before a %s sends nothing', async (effect) => {
      const error = await at().failure(effect, { call: fakeCall({ signal: AbortSignal.abort() }) });
      expect(error).toBeInstanceOf(Unreachable);
      expect(at().heard).toHaveLength(0);
    });

    it.each<Effect>(['write', 'repeatable write'])('while a %s waits for its turn sends nothing', async (effect) => {
      const [gate, call, turn] = [gateOf(1), leavingCall(), Promise.withResolvers<void>()];
      const held = gate(new AbortController().signal, () => turn.promise);
      const waiting = at().failure(effect, { line: { gate }, call });
      call.leave();
      expect(await waiting).toMatchObject({
        name: 'Unreachable',
        message: expect.stringContaining('before anything was sent'),
      });
      turn.resolve();
      await held;
      expect(at().heard).toHaveLength(0);
    });

    it('while the platform thinks leaves open what became of a write', async () => {
      const call = leavingCall();
      at().answer = () => call.leave();
      expect(await at().failure('write', { call })).toBeInstanceOf(OutcomeUnknown);
    });
  });
});
