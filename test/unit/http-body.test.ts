import { describe, expect, it } from 'vitest';
import { Malformed, Unreachable } from '../../datasources/errors.ts';
import type { Understand } from '../../datasources/http.ts';
import { noRetry, openExchanges } from './exchanges.ts';

describe('an exchange with a platform', () => {
  const at = openExchanges();

  describe('with a body', () => {
    it('longer than the line allows is refused, and not asked for again', async () => {
      at().answer = (_request, response) => response.end('x'.repeat(2_000));
      const error = await at().failure('read');
      expect(error).toBeInstanceOf(Unreachable);
      expect(error.message).toContain('longer than the 1000 bytes');
      expect(at().heard).toHaveLength(1);
    });

    it('that breaks off while it is read is lost', async () => {
      at().answer = (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('begun', () => response.destroy());
      };
      const read: string[] = [];
      const understand: Understand<void> = async ({ chunks }) => {
        for await (const chunk of chunks()) read.push(Buffer.from(chunk).toString());
      };
      const error = await at().failure('read', { understand, line: { retry: noRetry } });
      expect(error).toMatchObject({ name: 'Unreachable', message: expect.stringContaining('connection broke') });
      expect(read).toEqual(['begun']);
    });

    it.each<[string, Understand<unknown>]>([
      ['of which reading stops', async ({ chunks }) => firstOf(chunks())],
      ['that is not read at all', async ({ status }) => status],
      ['that is refused unread', () => Promise.reject(new Malformed('No sense.'))],
    ])('%s does not keep its connection', async (_how, understand) => {
      const left = new Promise((resolve) => {
        at().answer = (_request, response) => {
          response.on('close', resolve);
          response.write('begun');
        };
      });
      await Promise.allSettled([at().ask('write', { understand })]);
      await left;
      expect(at().heard).toHaveLength(1);
    });

    it('in letters that lie across two pieces is read whole', async () => {
      const bytes = Buffer.from('клю€');
      at().answer = (_request, response) => {
        response.write(bytes.subarray(0, 7), () => setImmediate(() => response.end(bytes.subarray(7))));
      };
      expect(await at().ask('read')).toBe('клю€');
    });
  });
});

async function firstOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  for await (const chunk of chunks) return chunk;
  return undefined;
}
