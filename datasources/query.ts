import type { ConversionStatus, Status } from './model.ts';
import type { AnyRecord } from './spec/field.ts';

/** What a listing is narrowed to, in native ids and shared words: all given parts must hold, any of a part's values. */
export interface Filter {
  readonly ids?: readonly string[];
  readonly status?: readonly (Status | ConversionStatus)[];
  /** Part of the name, in any letter case. */
  readonly text?: string;
  /** Native types of creatives. */
  readonly type?: readonly string[];
  readonly offerId?: readonly string[];
  readonly campaignId?: readonly string[];
  readonly affiliateId?: readonly string[];
  readonly advertiserId?: readonly string[];
}

/** One value of the one filter without which a platform lists nothing. */
export interface Narrowing {
  readonly by: 'offerId' | 'advertiserId' | 'affiliateId' | 'text' | 'type';
  readonly value: string;
}

export const orderFields = ['NAME', 'STATUS', 'CREATED_AT', 'UPDATED_AT'] as const;
/** What can be ordered by; records that are equal in it, or lack it, follow in the order of their ids. */
export interface Order {
  readonly by: (typeof orderFields)[number];
  readonly descending: boolean;
}

/** A row that made no sense, and where it stood: the others are not lost with it. */
export interface OddRow {
  readonly place: string;
  readonly message: string;
}

interface Rows {
  readonly records: readonly AnyRecord[];
  readonly odd: readonly OddRow[];
}

/** A whole list as of one moment. */
export interface Sweep extends Rows {
  /** False when there are more records than were wanted. */
  readonly complete: boolean;
}

/** A page that the platform narrows and orders by itself. */
export interface PageQuery {
  readonly filter: Filter;
  /** Null is the platform's own order of ids, in which rows come once even while others are added and removed. */
  readonly order: Order | null;
  /** The position of the row behind which it begins; null for the start. */
  readonly after: string | null;
  readonly limit: number;
}

/** A position is the platform's own way to say where a row stands; it stays valid after a restart. */
export interface Page {
  readonly rows: readonly { readonly record: AnyRecord; readonly position: string }[];
  readonly odd: readonly OddRow[];
  readonly hasMore: boolean;
  /** Records that match in all; null where the platform does not count. */
  readonly count: number | null;
}

/** Events from one instant, included, to another, excluded. */
export interface StretchQuery {
  /** Milliseconds since 1970, in UTC. */
  readonly from: number;
  readonly to: number;
  readonly filter: Filter;
  readonly oldestFirst: boolean;
  readonly limit: number;
}

/** The first events of a stretch, in the order asked for. */
export interface Stretch extends Rows {
  /** There are more in the stretch, behind these. */
  readonly more: boolean;
  /** Events that match in the whole stretch; null where the platform does not count. */
  readonly count: number | null;
}
