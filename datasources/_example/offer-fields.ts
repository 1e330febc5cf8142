import {
  amount,
  cannotClear,
  choice,
  decimal,
  flag,
  instant,
  integer,
  record,
  reference,
  text,
  texts,
} from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

/**
 * The offer. Types, inputs, documentation, both directions of the wire and a contract test per row derive from here.
 * Names keep the platform's word behind the entity's (`offerName`): a plain `name` would replace the interface's.
 */
export const offerFields = {
  // The kind is what a value means, not how it looks: an id is a `reference` though it is text here.
  offerId: reference('id', 'Id that the platform gave the offer.', readOnly),
  // `text` can be emptied on this platform, and a name cannot: an exception to the kind is an option of the row.
  offerName: text('name', 'Name of the offer.', { required: true, cleared: cannotClear, maxLength: 80 }),
  notes: text('notes', 'Notes.'),
  // A closed set is a `choice`, so that clients get an enum; its name must be unique among this platform's.
  offerState: choice('state', 'OfferState', 'Whether it takes traffic.', {
    RUNNING: 'running',
    PAUSED: 'paused',
    ENDED: 'ended',
  }),
  // A choice says UNKNOWN for a word it lacks; the common `nativeStatus` must still show that word, so it is read twice.
  offerStateWord: text('state', 'The state as the platform spells it.', readOnly),
  advertiserId: reference('advertiser_id', 'The advertiser that pays.', { required: true, cleared: cannotClear }),
  // Written under one name and shown under another: `wire` is where it is written, `readAt` where it is shown.
  categoryId: reference('category_id', 'The category it is filed under.', { readAt: 'category.id' }),
  // A `record` only where clients want the parts together; a lone value deep inside is a plain row with `readAt`.
  category: record(
    'category',
    'OfferCategory',
    'The category with its name.',
    { id: reference('id', 'Id of the category.'), name: text('name', 'Name of the category.') },
    readOnly,
  ),
  // Money is an `amount`, decimal text; its currency is a row of its own because the platform says it per offer.
  payoutAmount: amount('payout', 'What an affiliate gets per conversion.', { required: true }),
  // Not `readOnly`: it is taken once, and a later change is refused by us before the platform would refuse it.
  payoutCurrency: text('currency', 'ISO 4217 code of the payout.', {
    creationOnly: true,
    required: true,
    maxLength: 3,
  }),
  // Not money but a share, so no `amount`: kinds carry words, and on other platforms money is announced.
  revenueShare: decimal('revenue_share', 'What we get, in per cent of the sale.'),
  // Limits are stated where the manual states them: the caller learns them from us, in one wording for all platforms.
  dailyCap: integer('daily_cap', 'Conversions a day; null for no limit.', { minimum: 0 }),
  // A `toggle` would be for platforms with a third word beside on and off.
  approval: flag('approval', 'Affiliates have to apply for it.'),
  countries: texts('countries', 'ISO 3166 codes of the countries it accepts; none for all.'),
  endsAt: instant('ends_at', 'When it ends.'),
  offerCreatedAt: instant('created_at', 'When it was created.', readOnly),
} as const; // Keeps the kinds literal, so that `RecordOf` can derive the record's type from them.
