import { expect } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { entityWritten } from './entity-write.ts';
import { keitaroRecords } from './keitaro-records.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

/** An entity of Keitaro that can be listed, read alone and written. */
interface Kind {
  /** Its rows, as `listOffers` and `getOffer` name it. */
  readonly rows: string;
  readonly many: string;
  readonly one: string;
  readonly collection: string;
  /** The row with its name, and what else a new one must have. */
  readonly name: string;
  readonly values?: AnyRecord;
}

const kinds: readonly Kind[] = [
  { rows: 'Offer', many: 'offers', one: 'offer', collection: 'offers', name: 'offerName' },
  {
    rows: 'AffiliateNetwork',
    many: 'advertisers',
    one: 'advertiser',
    collection: 'affiliate_networks',
    name: 'affiliateNetworkName',
  },
  {
    rows: 'Campaign',
    many: 'campaigns',
    one: 'campaign',
    collection: 'campaigns',
    name: 'campaignName',
    values: { alias: 'all-new' },
  },
  {
    rows: 'TrafficSource',
    many: 'affiliates',
    one: 'affiliate',
    collection: 'traffic_sources',
    name: 'trafficSourceName',
  },
  { rows: 'Landing', many: 'creatives', one: 'creative', collection: 'landing_pages', name: 'landingName' },
];

/** What entities speak for, read: first of all, while no list is held. */
export const keitaroEntityReads: readonly OperationCase[] = kinds.map(({ rows, many, one, collection }) => ({
  calls: [`list${rows}s`, `get${rows}`],
  title: `${many} are those that are not archived, and are read one by one`,
  show: async ({ ask, account, idOf }) => {
    const live = keitaroRecords(account, collection).filter(({ state }) => state !== 'deleted');
    const [first] = live;
    const { [one]: alone } = await ask(
      `{ ${one}(id: "${idOf(capital(one), String(first?.id))}") { nativeId name ... on Keitaro${capital(one)} { state } } }`,
    );
    expect(alone).toEqual({ nativeId: String(first?.id), name: first?.name, state: first?.state });
    const { [many]: listed } = await ask(`{ ${many}(first: 500) { edges { node { nativeId name } } } }`);
    const names = (nodes: readonly Data[]) => new Map(nodes.map(({ nativeId, name }) => [nativeId, name]));
    expect(names(listed.edges.map(({ node }: Data) => node))).toEqual(
      new Map(live.map(({ id, name }) => [String(id), name])),
    );
  },
}));

/** What entities speak for, written. */
export const keitaroEntityWrites: readonly OperationCase[] = kinds.map(({ rows, one, collection, name, values }) => ({
  calls: ['create', 'update', 'clone', 'archive'].map((act) => act + rows),
  title: `a new ${one} is renamed, copied and archived`,
  show: async (bench) => {
    const type = `Keitaro${capital(one)}`;
    const field = `keitaro${capital(one)}`;
    const id = await entityWritten(bench, type, `${field}Create`, { values: { ...values, [name]: 'All new' } });
    expect(recordOf(bench, collection, id)).toMatchObject({ name: 'All new', state: 'active' });
    await entityWritten(bench, type, `${field}Update`, { id: String(id), changes: { [name]: 'Newer' } });
    expect(recordOf(bench, collection, id)).toMatchObject({ name: 'Newer' });
    const copy = await entityWritten(bench, type, `${field}Clone`, { id: String(id) });
    expect(copy).not.toBe(id);
    expect(recordOf(bench, collection, copy)?.name).toContain('Newer');
    await entityWritten(bench, type, `${field}Archive`, { id: String(copy) });
    expect(recordOf(bench, collection, copy)).toMatchObject({ state: 'deleted' });
    expect(recordOf(bench, collection, id)).toMatchObject({ state: 'active' });
  },
}));

/** A record as the tracker keeps it. */
export function recordOf({ account }: OperationBench, collection: string, id: unknown): AnyRecord | undefined {
  return keitaroRecords(account, collection).find((record) => String(record.id) === String(id));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
