import { XMLParser } from 'fast-xml-parser';
import { expect } from 'vitest';
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

/** Calls a write by form POST, and reads the root element of its answer. */
export async function writeCake(
  account: SandboxAccount,
  address: string,
  parameters: Record<string, string>,
): Promise<Record<string, ReturnType<typeof parseCake>>> {
  const { body } = await callCake(account, address, parameters);
  const { '?xml': _, ...document } = parseCake(body);
  return Object.assign({}, ...Object.values(document));
}

/** What a write answers that did nothing, in the version of its address. */
export function refusal(message: string, version: number) {
  return {
    '@_xmlns:xsi': expect.any(String),
    '@_xmlns:xsd': expect.any(String),
    '@_xmlns': `http://cakemarketing.com/api/${version}/`,
    success: 'false',
    message,
  };
}

/** The records of a collection as they are stored, in the order of their ids. */
export function storedIn(account: SandboxAccount, collection: string) {
  return Object.values(account.state()[collection] ?? {}).map((record) => Object(record));
}

/** Parameters that all have the same value. */
export function all(names: readonly string[], word: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, word]));
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
