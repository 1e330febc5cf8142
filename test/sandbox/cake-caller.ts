import { XMLParser } from 'fast-xml-parser';
import type { SandboxAccount } from '../../sandbox/index.ts';

export interface CakeReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Calls an operation by form POST with the account's key. */
export async function callCake(
  { url, apiKey }: SandboxAccount,
  address: string,
  parameters: Record<string, string> = {},
): Promise<CakeReply> {
  const body = new URLSearchParams({ api_key: apiKey, ...parameters });
  return reply(await fetch(url + address, { method: 'POST', body }));
}

/** The same as JSON; the parameters are sent as they are. */
export async function callCakeJson(
  { url, apiKey }: SandboxAccount,
  address: string,
  parameters: Record<string, unknown> = {},
): Promise<CakeReply> {
  const body = JSON.stringify({ api_key: apiKey, ...parameters });
  return reply(await fetch(url + address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }));
}

/** All parameters of export Offers, each with the word for "all". */
export const allOffers = {
  offer_id: '0',
  offer_name: '',
  advertiser_id: '0',
  vertical_id: '0',
  offer_type_id: '0',
  media_type_id: '0',
  offer_status_id: '0',
  tag_id: '0',
  start_at_row: '0',
  row_limit: '0',
  sort_field: 'offer_id',
  sort_descending: 'FALSE',
};

/** Reads an answer back without guessing types; lists of one item stay lists. */
export function parseCake(xml: string) {
  return parser.parse(xml);
}

const lists = ['offer', 'offer_contract_info', 'Advertiser', 'Vertical', 'currency'];

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name, path) => lists.includes(name) && !String(path).endsWith('offer.currency'),
});

async function reply(response: Response): Promise<CakeReply> {
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}
