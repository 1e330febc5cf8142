import { keitaro } from '../../datasources/keitaro/index.ts';
import type { KeitaroProfile } from '../../sandbox/keitaro/keitaro.ts';
import { openWriter, type Writer } from './writer.ts';

/** A tracker of one generation that the tests around this call write to. */
export function openKeitaroWriter(profile: KeitaroProfile): Writer {
  const sizes = { offers: 20, advertisers: 20, affiliates: 20, campaigns: 30, clicks: 0, conversions: 0 };
  const madrid = { currency: 'EUR', timeZone: 'Europe/Madrid' };
  const tracker = { ...madrid, id: 'tracker', platform: 'keitaro', profile, sizes } as const;
  return openWriter(keitaro, tracker, new Date('2026-11-10T12:00:00Z'));
}
