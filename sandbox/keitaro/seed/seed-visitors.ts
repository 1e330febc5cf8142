import type { PseudoRandom } from '../../pseudo-random.ts';
import type { JsonObject } from '../php-json.ts';

const places = [
  { country_code: 'US', country: 'United States', region: 'Texas', city: 'Austin', isp: 'AT&T', language: 'en' },
  { country_code: 'DE', country: 'Germany', region: 'Bayern', city: 'München', isp: 'Telekom', language: 'de' },
  { country_code: 'KZ', country: 'Kazakhstan', region: 'Алматы', city: 'Алматы', isp: 'Казахтелеком', language: 'ru' },
  { country_code: 'JP', country: 'Japan', region: '東京都', city: '新宿区', isp: 'NTT', language: 'ja' },
  { country_code: '', country: '', region: '', city: '', isp: '', language: '' },
];

const devices = [
  { device_type: 'mobile', device_model: 'Pixel 8', os: 'Android', os_version: '14', browser: 'Chrome Mobile' },
  { device_type: 'mobile', device_model: 'iPhone', os: 'iOS', os_version: '17.4', browser: 'Mobile Safari' },
  { device_type: 'desktop', device_model: '', os: 'Windows', os_version: '10', browser: 'Edge' },
  { device_type: '', device_model: '', os: '', os_version: '', browser: '' },
];

/** What a tracker finds out about the visitor behind a click; addresses are of the ranges kept for documentation. */
export function visitorOf(random: PseudoRandom, number: number): JsonObject {
  const place = places[Math.floor(random() * places.length)];
  const device = devices[Math.floor(random() * devices.length)];
  return {
    ...place,
    ...device,
    browser_version: `${100 + (number % 30)}.0`,
    connection_type: random() < 0.5 ? 'wifi' : 'cellular',
    ip: `203.0.113.${number % 256}`,
    user_agent: `Mozilla/5.0 (${device?.os ?? ''}) ${device?.browser ?? ''}`,
    referrer: number % 3 === 0 ? '' : `https://news${number % 40}.example/a/b?c=1`,
    keyword: number % 2 === 0 ? '' : `kw ${number % 50}`,
    source: `site${number % 25}.example`,
    sub_id_1: `adset-${number % 12}`,
    sub_id_2: number % 5 === 0 ? '' : String(number % 7),
    is_bot: random() < 0.04,
    is_using_proxy: random() < 0.03,
    is_unique_campaign: random() < 0.8,
    is_unique_stream: random() < 0.7,
  };
}
