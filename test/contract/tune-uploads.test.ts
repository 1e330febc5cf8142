import { describe, expect, it } from 'vitest';
import { failure } from './bench.ts';
import { openTuneWriter } from './tune-writer.ts';

const { account, create, read, lookalikes, idsIn } = openTuneWriter();

/** A PNG of 12 by 34 pixels, as far as anybody measures. */
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000c00000022', 'hex').toString('base64');

const offerId = () => idsIn('offers')[0] ?? '';

describe('a creative that is a file', () => {
  const values = () => ({
    offerId: offerId(),
    display: 'Hero',
    fileType: 'IMAGE_BANNER',
    filename: 'hero ½.png',
    content: png,
  });

  it('is uploaded, byte by byte, and measured', async () => {
    const record = await read('creative', await create('creative', values()));
    expect(record).toMatchObject({ filename: 'hero ½.png', size: 24, width: 12, height: 34 });
  });

  it('is found when the answer was lost', async () => {
    account().faults.set({ reset: 'after', only: 'write' });
    await failure(() => create('creative', { ...values(), display: 'Lost' }));
    expect(await lookalikes('creative', { ...values(), display: 'Lost' })).toMatchObject([
      { display: 'Lost', size: 24 },
    ]);
  });

  it('has its token in the address and in no error', async () => {
    account().faults.set({ html: true });
    const error = await failure(() => create('creative', values()));
    expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(account().apiKey);
  });

  it.each([
    [{ content: undefined }, 'content', 'REQUIRED'],
    [{ filename: undefined }, 'filename', 'REQUIRED'],
    [{ filename: 'hero.exe' }, 'filename', 'INVALID_VALUE'],
    [{ filename: 'a"b.png' }, 'filename', 'INVALID_VALUE'],
    [{ filename: '../hero.png' }, 'filename', 'INVALID_VALUE'],
    [{ content: 'no base64' }, 'content', 'INVALID_VALUE'],
    [{ content: 'R0lGODlh' }, 'content', 'INVALID_VALUE'],
    [{ fileType: 'HTML_AD', code: '<b>', filename: undefined }, 'content', 'INVALID_VALUE'],
    [{ fileType: 'HTML_AD', content: undefined, filename: undefined }, 'code', 'REQUIRED'],
  ])('is refused with %j, and nothing is sent', async (spoilt, field, code) => {
    const error = await failure(() => create('creative', { ...values(), ...spoilt }));
    expect(error).toMatchObject({ field, code });
    expect(account().requests.count()).toBe(0);
  });
});
