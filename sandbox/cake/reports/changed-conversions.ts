import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { bool, dateTime, int } from '../scalars.ts';
import { conversionTree } from './conversion-tree.ts';
import { eventConversionShape } from './event-conversions.ts';
import { macroEventIds } from './events.ts';
import { oldConversionTree } from './old-conversion-tree.ts';
import type { StoredConversion } from './stored-traffic.ts';
import { type SubjectFilters, subjectTests } from './subject-filters.ts';

/** What became of conversions since somebody looked last. */
export const changedConversions: readonly Operation[] = [
  conversionChanges(),
  ...([17, 18] as const).map(eventConversionChanges),
];

/**
 * ConversionChanges v10, cake.md 2.5: conversions that were updated after a moment, as the report of conversions of its
 * time shows them (3.7). That it has no events is INFERRED, for it is older than they are.
 */
function conversionChanges(): Operation {
  return readOperation({
    address: '/api/10/reports.asmx/ConversionChanges',
    root: 'conversion_report_response',
    list: 'conversions',
    item: 'conversion',
    parameters: {
      changes_since: dateTime,
      include_new_conversions: bool,
      affiliate_id: int,
      advertiser_id: int,
      offer_id: int,
      campaign_id: int,
      creative_id: int,
      include_tests: bool,
      ...pagingParameters(
        'conversion_id',
        'visitor_id',
        'request_session_id',
        'click_id',
        'conversion_date',
        'transaction_id',
        'last_updated',
      ),
    },
    rows: (account, values) => {
      const changed = changesSince(account, values, values.include_new_conversions);
      const conversions = changed.filter(({ event_id: id }) => macroEventIds.includes(id));
      const sort_field = sortFields[values.sort_field];
      return page(conversions, { ...values, sort_field }, (row) => oldConversionTree(account, row));
    },
  });
}

/** EventConversionChanges v17 and v18, cake.md 2.5 and 2.10. INFERRED: it sorts by the same fields under their new names. */
function eventConversionChanges(version: 17 | 18): Operation {
  return readOperation({
    ...eventConversionShape,
    address: `/api/${version}/reports.asmx/EventConversionChanges`,
    parameters: {
      changes_since: dateTime,
      include_new_event_conversions: bool,
      source_affiliate_id: int,
      brand_advertiser_id: int,
      site_offer_id: int,
      campaign_id: int,
      creative_id: int,
      include_tests: bool,
      ...pagingParameters(
        'event_conversion_id',
        'visitor_id',
        'request_session_id',
        'click_id',
        'event_conversion_date',
        'transaction_id',
        'last_updated',
      ),
    },
    rows: (account, values) => {
      const changed = changesSince(account, values, values.include_new_event_conversions);
      return page(changed, values, (row) => conversionTree(account, row, version));
    },
  });
}

interface ChangeFilters extends SubjectFilters {
  readonly changes_since: string;
  readonly include_tests: boolean;
}

/** Nothing tells when a row was written, so new is what happened since: INFERRED. */
function changesSince(account: CakeAccount, filters: ChangeFilters, withNew: boolean): readonly StoredConversion[] {
  const { changes_since: since, include_tests: withTests } = filters;
  const tests = subjectTests(account, filters);
  return [...account.conversions.values()].filter(
    (row) =>
      row.last_updated > since &&
      (withNew || row.event_conversion_date <= since) &&
      (withTests || !row.test) &&
      tests.every((test) => test(row)),
  );
}

/** Fields to sort by in the order of version 5 of the report (cake.md 1.7), and what they are called where rows are kept. */
const sortFields = {
  conversion_id: 'event_conversion_id',
  visitor_id: 'visitor_id',
  request_session_id: 'request_session_id',
  click_id: 'click_id',
  conversion_date: 'event_conversion_date',
  transaction_id: 'transaction_id',
  last_updated: 'last_updated',
} as const;
