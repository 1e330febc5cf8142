import { DateTime } from 'luxon';
import type { Call } from '../call.ts';
import type { Network } from '../network.ts';
import { printTime, zeroTime } from '../network-clock.ts';
import { pageOf, printPage } from '../page.ts';
import type { PhpMap, PhpObject, PhpValue } from '../php-value.ts';
import { foundPrinter } from '../print-found.ts';
import type { Row } from '../table.ts';
import { foundRows } from './find-methods.ts';

/** Each approval with the raw rows of its affiliate and offer beside it (hasoffers.md 7.6). */
export function findApprovals(network: Network, call: Call, keep: (row: Row) => boolean = () => true): PhpValue {
  const rows = foundRows(network, call, 'affiliateOffers').filter(keep);
  const page = pageOf(call, rows);
  const data = printApprovals(network, call, page?.items ?? rows);
  return page === undefined ? data : { ...printPage(page), data };
}

function printApprovals(network: Network, call: Call, rows: readonly Row[]): PhpMap {
  const { affiliateOffers, affiliates, offers } = network.tables;
  const print = foundPrinter(network, affiliateOffers.model, call);
  return new Map<string, PhpObject>(
    rows.map((row) => {
      const affiliate = affiliates.find(String(row.affiliate_id));
      const offer = offers.find(String(row.offer_id));
      const raw = {
        Affiliate: affiliate === undefined ? null : { ...affiliate, fraud_profile_score: null },
        Offer: offer === undefined ? null : rawOffer(offer),
      };
      return [row.id, { ...print(row), ...raw }];
    }),
  );
}

/** More columns than usual, the computed ones missing and `modified` as text (hasoffers.md 2.3); the values are invented. */
function rawOffer(offer: Row): PhpObject {
  const { is_expired: _expired, dne_third_party_list: _list, modified, ...columns } = offer;
  const seconds = Number(modified);
  return {
    ...columns,
    modified: seconds < 0 ? zeroTime : printTime(DateTime.fromSeconds(seconds), 'utc'),
    default_scrub: '0',
    is_country_primary: '0',
    cookie_hours: '720',
    session_cookieless_minutes: '0',
  };
}
