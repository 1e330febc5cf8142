import { choice, integer, text } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';

/** All find methods take filters, a sort and relations as well, which `find-rows.ts` adds (hasoffers.md 1.5). */
const finding = {
  limit: integer('limit', 'The most rows wanted; without it there is no count.', { minimum: 1 }),
  page: integer('page', 'Which page, from 1.', { minimum: 1 }),
};

const logType = choice('log_type', 'LogType', 'Which log.', { CLICKS: 'clicks' });

/** TUNE's calls as Target and Method (hasoffers.md 2.1, 5). */
export const operations = {
  findOffers: read('Offer/findAll', 'Offers.', { takes: finding }),
  findAdvertisers: read('Advertiser/findAll', 'Advertisers.', { takes: finding }),
  findAffiliates: read('Affiliate/findAll', 'Affiliates.', { takes: finding }),
  findApprovals: read('Offer/findAllAffiliateApprovals', 'Approvals of affiliates for offers.', { takes: finding }),
  findOfferFiles: read('OfferFile/findAll', 'Creatives.', { takes: finding }),
  findConversions: read('Conversion/findAll', 'Conversions.', { takes: finding }),
  listLogDays: read('RawLog/listDateDirs', 'The days of which there are logs.', { takes: { logType } }),
  listLogs: read('RawLog/listLogs', 'The logs of a day, one for each hour.', {
    takes: { logType, day: text('date_dir', 'The day, as YYYYMMDD.') },
  }),
  getLogLink: read('RawLog/getDownloadLink', 'Where a log can be fetched for a short while.', {
    takes: { logType, filename: text('log_filename', 'Name of the log.') },
  }),
} as const satisfies Operations;
