import { type Json, type JsonObject, phpMap, success } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { list, number, text, type Values } from '../values.ts';
import { offerColumns } from './offer-columns.ts';

/** GET /offer/get_details; the envelope is invented, so options move it (offerit.md 3.1). */
export const getDetails: Handler = (network, sent) => {
  const start = number(sent, 'start');
  const end = text(sent, 'count') === '' ? undefined : start + number(sent, 'count');
  const rows = selected(network, sent)
    .slice(start, end)
    .map((offer) => printOffer(network, offer, list(sent, 'return_columns')));
  return enveloped(network, rows);
};

/** No selector, no rows; of several only the first in this order counts (offerit.md 3.1). */
function selected(network: Network, sent: Values): readonly Values[] {
  const selector = selectors.find(({ name }) => text(sent, name) !== '' || list(sent, name).length > 0);
  if (selector === undefined) return [];
  const [wanted = ''] = [text(sent, selector.name), ...list(sent, selector.name)].filter(Boolean);
  return network.offers.all().filter((offer) => selector.fits(offer, wanted, network, sent));
}

interface Selector {
  readonly name: string;
  readonly fits: (offer: Values, wanted: string, network: Network, sent: Values) => boolean;
}

/** That names compare without regard to case is invented, as databases of this family do. */
const selectors: readonly Selector[] = [
  { name: 'offerid', fits: (offer, _wanted, _network, sent) => list(sent, 'offerid').includes(text(offer, 'offerid')) },
  { name: 'name', fits: (offer, wanted) => lower(text(offer, 'name')) === lower(wanted) },
  { name: 'name_like', fits: (offer, wanted) => lower(text(offer, 'name')).includes(lower(wanted)) },
  { name: 'advertiserid', fits: (offer, wanted) => text(offer, 'advertiserid') === wanted },
  {
    name: 'advertiser_username',
    fits: (offer, wanted, { advertisers }) =>
      advertisers.find(text(offer, 'advertiserid'))?.username?.toString().toLowerCase() === lower(wanted),
  },
];

/** The id is always returned; a column nobody knows is left out, invented, as the list of columns is cut. */
function printOffer(network: Network, offer: Values, wanted: readonly string[]): JsonObject {
  const columns = Object.entries(offerColumns(network)).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  const printed = columns.map(([name, print]) => [name, print(network, offer)]);
  return { offerid: text(offer, 'offerid'), ...Object.fromEntries(printed) };
}

function enveloped({ choices }: Network, rows: readonly JsonObject[]): Json {
  const payload =
    choices.detailsAs === 'list'
      ? rows
      : phpMap(
          choices,
          rows.map((row) => [String(row.offerid), row]),
        );
  if (choices.detailsAt === 'root') return payload;
  return choices.detailsAt === 'data' ? { ...success(), data: payload } : success(payload);
}

function lower(text: string): string {
  return text.toLowerCase();
}
