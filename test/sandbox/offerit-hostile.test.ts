import { describe, expect, it } from 'vitest';
import { askJson, network } from './offerit-ask.ts';

const platform = network();
const records = (collection: string, on = platform): Record<string, unknown>[] =>
  Object.values(on.state()[collection] ?? {}).map((record) => ({ ...Object(record) }));

describe('the first records of a network', () => {
  it.each(['offers', 'affiliates', 'advertisers', 'creatives', 'transactions'])(
    'have other scripts, emoji and control characters in %s',
    (collection) => {
      const texts = JSON.stringify(records(collection).slice(0, 5));
      for (const script of ['Cyrillic', 'Han']) expect(texts).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
      expect(texts).toMatch(/\p{Emoji_Presentation}/u);
      expect(texts).toContain('\\u0000');
    },
  );

  it('have a nearly empty one, one that looks like numbers, and deleted ones', () => {
    expect(askJson(platform, 'GET offer/get_details?offerid=3,5').message).toMatchObject({
      3: { name: '', date_added: '0', date_live: '0' },
      5: { name: '0012345' },
    });
    expect(askJson(platform, 'GET affiliate/search?loginid=14')[14]).toMatchObject({ company: '', login_date: '0' });
    expect(askJson(platform, 'GET affiliate/search?loginid=16')[16]).toMatchObject({ company: '404', deleted: '1' });
    const creatives = askJson(platform, 'GET creative/get_creatives?creative_type_id=2')[2].creatives;
    expect(creatives[2].details.deleted).toBe('1');
  });

  it('have payouts that a float would spoil at one second', () => {
    const [first, second] = Object.values(askJson(platform, 'GET report/transaction?trans_count=2')).map(Object);
    expect([first.total_payout, second.total_payout]).toEqual([10, 20]);
    expect(second.time).toBe(first.time);
    const times = records('transactions').map(({ time }) => time);
    expect(times.at(-2)).toBe(times.at(-1));
  });
});

describe('the sizes of a network', () => {
  const count = (sizes: Parameters<typeof network>[2]) => {
    const sized = network({}, 7, sizes);
    return ['offers', 'affiliates', 'advertisers', 'transactions'].map((name) => records(name, sized).length);
  };

  it('are those asked for, with eight transactions an offer unless told', () => {
    expect(count({ offers: 2, affiliates: 3, advertisers: 4 })).toEqual([2, 3, 4, 16]);
    expect(count({ conversions: 5 })).toEqual([60, 40, 10, 5]);
    expect(count({ offers: 1, affiliates: 1, advertisers: 1, conversions: 1 })).toEqual([1, 1, 1, 1]);
    expect(count({ affiliates: 0, conversions: 9 })).toEqual([60, 0, 10, 0]);
  });

  it('may be nothing, which is an empty list everywhere', () => {
    const empty = network({}, 7, { offers: 0, affiliates: 0, advertisers: 0 });
    for (const path of ['affiliate/search', 'report/transaction']) expect(askJson(empty, `GET ${path}`)).toEqual([]);
    expect(askJson(empty, 'GET offer/get_details?name_like=a').message).toEqual([]);
  });
});

describe('a list that moves under its reader', () => {
  it.each(['offers', 'affiliates', 'creatives'])('has one of its %s more and the first one less', (collection) => {
    const moved = network();
    const before = records(collection, moved);
    moved.churn?.(collection);
    expect(records(collection, moved).slice(0, -1)).toEqual(before.slice(1));
  });

  it('gives no two affiliates one name', () => {
    const moved = network();
    for (let time = 0; time < 4; time += 1) moved.churn?.('affiliates');
    expect(new Set(records('affiliates', moved).map(({ username }) => username)).size).toBe(40);
  });

  it('has a transaction dated between others, a newest one, and the oldest no more', () => {
    const moved = network();
    const ids = () => Object.keys(askJson(moved, 'GET report/transaction?trans_count=999'));
    const before = ids();
    for (let time = 0; time < 2; time += 1) moved.churn?.('transactions');
    const after = ids();
    const added = after.flatMap((id, place) => (before.includes(id) ? [] : [place]));
    expect(after.filter((id) => before.includes(id))).toEqual(before.slice(2));
    expect(added).toHaveLength(4);
    expect(added.slice(-2)).toEqual([480, 481]);
    expect(added[0]).toBeLessThan(300);
  });

  it('is refused for what is no collection, and nothing where there is nobody', () => {
    const empty = network({}, 7, { offers: 0, affiliates: 0, advertisers: 0 });
    for (const name of ['offers', 'transactions']) empty.churn?.(name);
    expect(empty.state()).toMatchObject({ offers: {}, transactions: {} });
    expect(() => empty.churn?.('planets')).toThrow('no collection "planets"');
  });
});
