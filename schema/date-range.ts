import { rangePresets } from '../resolvers/date-range.ts';
import { builder } from './builder.ts';

const RangePreset = builder.enumType('RangePreset', {
  description: 'A stretch of calendar days by name, in the zone given with it; it never reaches beyond the present.',
  values: Object.fromEntries(Object.entries(rangePresets).map(([name, { says }]) => [name, { description: says }])),
});

/** A stretch of time as arguments give it. */
export const DateRange = builder.inputType('DateRange', {
  description: 'A stretch of time: a preset with its zone, or from one instant to another.',
  fields: (t) => ({
    preset: t.field({ type: RangePreset, description: 'Days by name; needs `timeZone`.' }),
    timeZone: t.string({
      description: 'IANA name of the zone in which the days of the preset begin, such as Europe/Madrid.',
    }),
    from: t.field({ type: 'DateTime', description: 'The first instant, included.' }),
    to: t.field({
      type: 'DateTime',
      description: 'The instant at which it ends, excluded; the present when left out.',
    }),
  }),
});
