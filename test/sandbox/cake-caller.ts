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

/** The same by GET. */
export async function callCakeByGet(
  { url, apiKey }: SandboxAccount,
  address: string,
  parameters: Record<string, string> = {},
): Promise<CakeReply> {
  return reply(await fetch(`${url}${address}?${new URLSearchParams({ api_key: apiKey, ...parameters })}`));
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

/** The records of a collection as they are stored, in the order of their ids. */
export function storedIn(account: SandboxAccount, collection: string) {
  return Object.values(account.state()[collection] ?? {}).map((record) => Object(record));
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
const listPaths =
  /(affiliates\.affiliate|campaigns\.campaign|creatives\.creative|clicks\.click|event_conversions\.event_conversion)$/;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name, path) =>
    listPaths.test(String(path)) ||
    (lists.includes(name) && !/(offer|campaign|currency_settings)\.(currency|offer)$/.test(String(path))),
});

async function reply(response: Response): Promise<CakeReply> {
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}
