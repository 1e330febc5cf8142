import { microEventIds } from './events.ts';
import type { StoredConversion } from './stored-traffic.ts';

/** Which events count, in the words of either family of reports (cake.md 2.5). */
export interface EventFilters {
  readonly event_id?: number;
  /** One page spells its last member micro_event_conversions. */
  readonly event_type?: 'all' | 'macro_event_conversions' | 'micro_events' | 'micro_event_conversions';
  readonly revenue_filter?: 'conversions_and_events' | 'conversions' | 'events';
}

/** Whether a call asks for some events only. */
export function asksForEvents({ event_id = 0, event_type = 'all', revenue_filter }: EventFilters): boolean {
  const kinds = event_type === 'all' && (revenue_filter ?? 'conversions_and_events') === 'conversions_and_events';
  return event_id > 0 || !kinds;
}

/** The test of a conversion's event. */
export function eventTest(filters: EventFilters): (conversion: Pick<StoredConversion, 'event_id'>) => boolean {
  const { event_id = 0, event_type = 'all', revenue_filter } = filters;
  const macroOnly = event_type === 'macro_event_conversions' || revenue_filter === 'conversions';
  const microOnly = event_type.startsWith('micro') || revenue_filter === 'events';
  return ({ event_id: id }) => {
    const micro = microEventIds.includes(id);
    return (event_id <= 0 || id === event_id) && !(micro && macroOnly) && !(!micro && microOnly);
  };
}
