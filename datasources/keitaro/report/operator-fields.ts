import { flag, record, text, texts } from '../../spec/field.ts';
import { labelRow } from '../label-operations.ts';

const writeOnly = { writeOnly: true } as const;

const label = (wire: string, says: string) => labelRow(wire, says, writeOnly);

const between = {
  from: text('from', 'The least.', { required: true }),
  to: text('to', 'The most.', { required: true }),
} as const;

/** The operators, each with the one expression that it takes (keitaro.md 4.5); NOT_EQUAL and NOT_CONTAIN have no S. */
export const operatorFields = {
  equals: text('EQUALS', 'It is this.', writeOnly),
  notEqual: text('NOT_EQUAL', 'It is something else; an empty text leaves out what is empty.', writeOnly),
  greaterThan: text('GREATER_THAN', 'It is more: a number, or a local time such as 2026-05-31 12:00:00.', writeOnly),
  lessThan: text('LESS_THAN', 'It is less.', writeOnly),
  atLeast: text('EQUALS_OR_GREATER_THAN', 'It is this or more.', writeOnly),
  atMost: text('EQUALS_OR_LESS_THAN', 'It is this or less.', writeOnly),
  between: record('BETWEEN', 'Between', 'It is one of these two, or in between.', between, writeOnly),
  matchRegexp: text(
    'MATCH_REGEXP',
    'The pattern is found in it, by letter case unless it begins with (?i); older builds want it between slashes.',
    writeOnly,
  ),
  notMatchRegexp: text('NOT_MATCH_REGEXP', 'The pattern is not found in it.', writeOnly),
  beginsWith: text('BEGINS_WITH', 'It begins with this.', writeOnly),
  endsWith: text('ENDS_WITH', 'It ends with this.', writeOnly),
  contains: text('CONTAINS', 'This is in it.', writeOnly),
  notContain: text('NOT_CONTAIN', 'This is not in it.', writeOnly),
  inList: texts('IN_LIST', 'It is one of these.', writeOnly),
  notInList: texts('NOT_IN_LIST', 'It is none of these.', writeOnly),
  isSet: flag('IS_SET', 'Whether there is something.', writeOnly),
  isTrue: flag('IS_TRUE', 'Whether a flag is up.', writeOnly),
  hasLabel: label('HAS_LABEL', 'Its value has this label in the campaign.'),
  notHasLabel: label('NOT_HAS_LABEL', 'Its value does not have this label in the campaign; on later builds.'),
} as const;

export type OperatorName = keyof typeof operatorFields;

/** Those that have a word of their own for false. */
export const negated: Readonly<Record<string, string>> = { IS_SET: 'IS_NOT_SET', IS_TRUE: 'IS_FALSE' };

export const comparing: ReadonlySet<string> = new Set(['greaterThan', 'lessThan', 'atLeast', 'atMost', 'between']);
export const searching: ReadonlySet<string> = new Set([
  'matchRegexp',
  'notMatchRegexp',
  'beginsWith',
  'endsWith',
  'contains',
  'notContain',
]);
export const labelling: ReadonlySet<string> = new Set(['hasLabel', 'notHasLabel']);
