import { pseudoRandom } from '../../pseudo-random.ts';
import type { Values } from '../values.ts';

/**
 * By whom and from where the traffic and the transactions of one place came, one after the other: what the profit
 * report breaks by and filters (offerit.md 3.2). Its own dice, so that nothing else is seeded otherwise; ids and words
 * are invented.
 */
export function createSurfers(seed: number): () => Values {
  const random = pseudoRandom(seed + 1_000_003);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  return () => ({
    ...pick(devices),
    device_browser: pick(['Chrome', 'Safari', 'Firefox', '']) ?? '',
    subid1: pick(['', 'newsletter', 'социальные', '00123']) ?? '',
    subid2: pick(['', 'a', 'b']) ?? '',
    refurl: pick(['', 'https://blog.example/', 'https://пример.example/?q=1']) ?? '',
  });
}

/** 0 is a desktop, 1 a mobile (offerit.md 3.2). */
const devices: readonly Values[] = [
  device('0', '0', '0', ['1', '11'], ''),
  device('0', '0', '0', ['2', '14.2'], ''),
  device('1', '1', '11', ['3', '17.2'], 'Orange'),
  device('1', '2', '21', ['4', '14'], 'Мегафон'),
  device('1', '2', '22', ['4', '13'], ''),
];

function device(
  type: string,
  brand: string,
  model: string,
  [os = '', version = '']: string[],
  carrier: string,
): Values {
  return {
    device_type: type,
    device_brand_id: brand,
    device_model_id: model,
    device_os_id: os,
    device_os_version: version,
    device_carrier: carrier,
  };
}
