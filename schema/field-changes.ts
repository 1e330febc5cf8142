import type { Difference } from '../resolvers/writes/write-result.ts';
import { type FieldChange, type FieldOutcome, fieldOutcomes } from '../resolvers/writes/write-store.ts';
import { builder } from './builder.ts';

const meanings: Readonly<Record<FieldOutcome, string>> = {
  PLANNED: 'Nothing was sent.',
  APPLIED: 'Read back, and it is as asked.',
  NORMALIZED: 'Read back, and it says the same in another form: `2` became `2.00000`, an address got its scheme.',
  NOT_APPLIED: 'Read back, and it is not as asked, although the platform accepted it.',
  UNVERIFIED: 'Nothing at the platform shows it.',
};

/** The same for a description of each value, which all enums of the graph have. */
const FieldOutcomeType = builder.enumType('FieldOutcome', {
  description: 'What became of one field of a write.',
  values: Object.fromEntries(fieldOutcomes.map((outcome) => [outcome, { description: meanings[outcome] }])) as Record<
    FieldOutcome,
    { readonly description: string }
  >,
});

export const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: "One field before and after a write, by the platform's own name of the field in this graph.",
  fields: (t) => ({
    field: t.exposeString('field', { nullable: false, description: 'Its name.' }),
    before: t.expose('before', { type: 'JSON', description: 'Its value before.' }),
    after: t.expose('after', { type: 'JSON', description: 'Its value when it was read back.' }),
    requested: t.expose('requested', { type: 'JSON', description: 'What was asked for; null to empty it.' }),
    outcome: t.expose('outcome', { type: FieldOutcomeType, nullable: false, description: 'What became of it.' }),
  }),
});

export const DifferenceType = builder.objectRef<Difference>('Difference').implement({
  description: 'A field that is not as it was expected to be.',
  fields: (t) => ({
    field: t.exposeString('field', { nullable: false, description: 'Its name.' }),
    expected: t.expose('expected', { type: 'JSON', description: 'The value that was expected.' }),
    present: t.expose('present', { type: 'JSON', description: 'The value that it has.' }),
  }),
});
