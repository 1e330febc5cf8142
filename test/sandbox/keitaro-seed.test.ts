import { describe, expect, it } from 'vitest';
import { tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

function offers(profile: (typeof profiles)[number]): Record<string, unknown>[] {
  return Object.values(tracker(profile).state().offers ?? {}).map((offer) => ({ ...Object(offer) }));
}

describe.each(profiles)('the seed of %s', (profile) => {
  it('is the same at every start and another for another number', () => {
    expect(tracker(profile).state()).toEqual(tracker(profile).state());
    expect(tracker(profile, 8).state()).not.toEqual(tracker(profile).state());
  });

  it('has as many records as asked, some archived and some with nothing set', () => {
    expect(offers(profile)).toHaveLength(60);
    expect(Object.keys(tracker(profile).state().affiliate_networks ?? {})).toHaveLength(60);
    expect(offers(profile).filter(({ state }) => state === 'deleted')).toHaveLength(3);
    const unset = { group_id: null, affiliate_network_id: null, payout_type: null, country: null };
    expect(offers(profile)).toContainEqual(expect.objectContaining(unset));
  });

  it('has names in several scripts', () => {
    const names = JSON.stringify(tracker(profile).state());
    for (const script of ['Cyrillic', 'Greek', 'Han', 'Arabic', 'Hebrew', 'Hangul']) {
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    expect(names).toMatch(/[ąęřůéü]/);
  });

  it('lies in the ninety days before the present', () => {
    for (const { created_at, updated_at } of offers(profile)) {
      expect(String(created_at) >= '2025-12-01 13:00:00').toBe(true);
      expect(String(updated_at) >= String(created_at)).toBe(true);
      expect(String(updated_at) <= '2026-03-01 13:00:00').toBe(true);
    }
  });

  it('pays mostly in the currency of the account', () => {
    const currencies = offers(profile).map(({ payout_currency }) => payout_currency);
    const count = (currency: string) => currencies.filter((each) => each === currency).length;
    expect(count('USD')).toBeGreaterThan(count('EUR'));
    expect(count('EUR')).toBeGreaterThan(0);
  });
});

it('gives all profiles the same offers in their own shape', () => {
  const [seed2017, live2021, live2026] = profiles.map(offers);
  expect(live2021).toEqual(live2026);
  expect(seed2017?.map(({ name }) => name)).toEqual(live2026?.map(({ name }) => name));
  expect(seed2017?.[0]?.url).toBe(live2026?.[0]?.action_payload);
});
