import type { ParameterValues } from '../bind-arguments.ts';
import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { cut } from '../paging.ts';
import { date, flag, idNameStore, number, object, type Tree, text } from '../response-tree.ts';
import { bool, dateTime, int } from '../scalars.ts';
import { type PixelRequest, pixelRequests } from './pixel-log.ts';

const parameters = {
  advertiser_id: int,
  offer_id: int,
  start_date: dateTime,
  end_date: dateTime,
  converted_only: bool,
  start_at_row: int,
  row_limit: int,
  sort_descending: bool,
};

/**
 * Export PixelLogRequests v1, cake.md 2.3 and 3.6: an id has to be a known one if there is one. The shape was not
 * found: INFERRED from the columns that users see, and so is that the rows are sorted by their date.
 */
export const exportPixelLogRequests: Operation = readOperation({
  address: '/api/1/export.asmx/PixelLogRequests',
  root: 'pixel_log_request_export_response',
  parameters,
  list: 'pixel_log_requests',
  item: 'pixel_log_request',
  rows: (account, values) => {
    const { advertiser_id: advertiserId, offer_id: offerId } = values;
    if (advertiserId > 0 && !account.advertisers.has(advertiserId)) return { refused: 'Invalid Advertiser ID' };
    if (offerId > 0 && !account.offers.has(offerId)) return { refused: 'Invalid Offer ID' };
    const direction = values.sort_descending ? -1 : 1;
    const sorted = pixelRequests(account)
      .filter((request) => isWanted(request, values))
      .sort((one, other) => direction * (Number(one.date > other.date) - Number(one.date < other.date)));
    return cut(sorted, values, (request) => requestTree(account, request));
  },
});

function isWanted(request: PixelRequest, values: ParameterValues<typeof parameters>): boolean {
  return (
    request.date >= values.start_date &&
    request.date < values.end_date &&
    (values.advertiser_id <= 0 || request.advertiserId === values.advertiser_id) &&
    (values.offer_id <= 0 || request.offerId === values.offer_id) &&
    (!values.converted_only || request.conversionId !== null)
  );
}

function requestTree({ advertisers, offers }: CakeAccount, request: PixelRequest): Tree {
  const { advertiserId, offerId, sessionId } = request;
  return object({
    request_date: date(request.date),
    advertiser: idNameStore({
      advertiser_id: number(advertiserId),
      advertiser_name: text(advertisers.get(advertiserId)?.advertiser_name ?? null),
    }),
    offer: idNameStore({ offer_id: number(offerId), offer_name: text(offers.get(offerId)?.offer_name ?? null) }),
    ip_address: text(request.visitor?.ip_address ?? ''),
    url: text(`https://track.tracking.example/p.ashx?o=${offerId}&r=${sessionId}&f=img`),
    referrer_url: text(request.referrer),
    ignored: flag(request.conversionId === null),
    whitelisted: flag(false),
    conversion_id: number(request.conversionId),
    disposition: text(request.conversionId === null ? 'Duplicate' : 'Converted'),
  });
}
