import { checkOffer } from './check-offer.ts';
import { Refusal, type Store, type StoredRecord, unsetOffer } from './store.ts';

/** A request as a handler sees it; the id is empty where the path has none. */
export interface ExampleCall {
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

/** Answers one call, or throws its refusal. */
export type Handler = (
  store: Store,
  call: ExampleCall,
) => { readonly rows: readonly object[]; readonly more?: boolean };

/** Every call of the manual, in its spelling. */
export const routes: Readonly<Record<string, Handler>> = {
  'GET /v1/offers': (store, { query }) => {
    if (query.has('ids')) return { rows: several(store.offers, query).map((offer) => shown(store, offer)) };
    const offset = whole(query, 'offset', 0, Number.MAX_SAFE_INTEGER);
    const end = offset + whole(query, 'limit', 1, 200);
    const all = [...store.offers.values()];
    return { rows: all.slice(offset, end).map((offer) => shown(store, offer)), more: all.length > end };
  },
  'GET /v1/offers/{id}': (store, { id }) => ({ rows: [shown(store, existing(store, id))] }),
  'POST /v1/offers': (store, { body }) => {
    const sent = checkOffer(store, parse(body), 'creation');
    const id = String(store.offers.size + 1);
    return put(store, id, { ...unsetOffer, ...sent, id, created_at: store.now });
  },
  'PATCH /v1/offers/{id}': (store, { id, body }) => {
    const before = existing(store, id);
    return put(store, id, { ...before, ...checkOffer(store, parse(body), 'change') });
  },
  'GET /v1/advertisers': (store, { query }) => ({ rows: several(store.advertisers, query) }),
};

/** The order of the store, which is not that of the question: the manual promises none. */
function several(records: Store['offers'], query: URLSearchParams): readonly StoredRecord[] {
  const ids = (query.get('ids') ?? '').split(',');
  return [...records].filter(([id]) => ids.includes(id)).map(([, record]) => record);
}

function whole(query: URLSearchParams, name: string, minimum: number, maximum: number): number {
  // A paging parameter that is not sent gets its minimum or 200; the manual is silent.
  const value = Number(query.get(name) ?? Math.min(maximum, minimum === 0 ? 0 : 200));
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
  throw new Refusal(name, `must be a whole number from ${minimum} to ${maximum}`);
}

function existing(store: Store, id: string): StoredRecord {
  const offer = store.offers.get(id);
  if (!offer) throw new Refusal('id', 'no such offer');
  return offer;
}

function put(store: Store, id: string, offer: StoredRecord): ReturnType<Handler> {
  store.offers.set(id, offer);
  return { rows: [shown(store, offer)] };
}

/** Written by its id, the category is shown with its name. */
function shown(store: Store, { category_id: id, ...offer }: StoredRecord): object {
  return { ...offer, category: typeof id === 'string' ? { id, name: store.categories.get(id) } : null };
}

function parse(body: Buffer): StoredRecord {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Refused below, like any other body that is no object.
  }
  throw new Refusal(null, 'the body must be a JSON object');
}
