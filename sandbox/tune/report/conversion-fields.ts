import type { Dimension } from './dimensions.ts';
import { dimensions } from './dimensions.ts';

/** The fields of single conversions: the dimensions and what only one conversion has (hasoffers.md 4.3). */
export const conversionFields: Readonly<Record<string, Dimension>> = {
  ...dimensions,
  'Stat.id': held('id'),
  // What a tune_event_id looks like is not told (hasoffers.md 10).
  'Stat.tune_event_id': held('internal_ad_id'),
  'Stat.ad_id': held('ad_id'),
  'Stat.datetime': (_network, { time }) => time,
  'Stat.status': held('status'),
  'Stat.status_code': held('status_code'),
  'Stat.ip': held('ip'),
  'Stat.user_agent': held('user_agent'),
  'Stat.refer': held('refer'),
  'Stat.pixel_refer': held('pixel_refer'),
  'Stat.advertiser_info': held('advertiser_info'),
  'ConversionsMobile.affiliate_click_id': () => '',
  'ConversionsMobile.affiliate_unique1': () => '',
  'ConversionsMobile.affiliate_unique2': () => '',
  'ConversionsMobile.affiliate_unique3': () => '',
  'ConversionsMobile.affiliate_unique4': () => '',
  'ConversionsMobile.affiliate_unique5': () => '',
  'ConversionsMobile.adv_sub2': () => '',
  'ConversionsMobile.adv_sub3': () => '',
  'ConversionsMobile.adv_sub4': () => '',
  'ConversionsMobile.adv_sub5': () => '',
  'ConversionsMobile.device_os': () => '',
};

function held(column: string): Dimension {
  return (_network, { conversion }) => String(conversion?.[column] ?? '');
}
