import { dateTime, enumeration, int } from '../../scalars.ts';

/** The first two parameters of every summary. */
export const span = { start_date: dateTime, end_date: dateTime };

/** The last two of the new family. */
export const eventAndType = {
  event_id: int,
  event_type: enumeration('all', 'macro_event_conversions', 'micro_events'),
};

/** The same where the manual's page spells a member otherwise: both are accepted (cake.md 2.5). */
export const eventAndSpelledType = {
  event_id: int,
  event_type: enumeration('all', 'macro_event_conversions', 'micro_events', 'micro_event_conversions'),
};

/** The last two of the old family. */
export const eventAndRevenue = {
  event_id: int,
  revenue_filter: enumeration('conversions_and_events', 'conversions', 'events'),
};
