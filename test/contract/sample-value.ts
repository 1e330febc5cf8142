import type { Field } from '../../datasources/spec/field.ts';

/** A value that a row can take and that is not the one the sandbox stores. */
export function sampleValue(field: Field, stored: unknown, own: readonly unknown[] = samplesOf(field)): unknown {
  const sample = own.find((candidate) => !isStored(field, candidate, stored));
  if (sample === undefined) throw new Error(`There is no sample of another value for a row of the kind ${field.kind}.`);
  return sample;
}

/** A value that is spelt like the word, for the kinds whose values are spelt at all. */
export function valueSpeltLike(field: Field, word: unknown): unknown {
  if (typeof word !== 'string') return undefined;
  switch (field.kind) {
    case 'integer':
      return Number(word);
    case 'text':
    case 'reference':
    case 'amount':
    case 'decimal':
      return word;
    case 'instant':
      // 13:31:59.7 on the clock of the accounts under test, all of them in the zone America/New_York.
      return '2067-10-20T13:31:59.700-04:00';
    default:
      return undefined;
  }
}

function samplesOf(field: Field): readonly unknown[] {
  if (field.kind === 'choice') return Object.keys(field.values ?? {});
  const tooLong = (sample: unknown) => String(sample).length > (field.maxLength ?? Number.POSITIVE_INFINITY);
  return (samples[field.kind] ?? []).filter((sample) => !tooLong(sample));
}

const samples: Readonly<Partial<Record<Field['kind'], readonly unknown[]>>> = {
  reference: ['2', '3'],
  file: ['UEsDBAo=', 'UEsDBBQ='],
  text: ['Changed – ½ & <b>', 'Changed again', 'SEK', 'NOK'],
  integer: [17, 18],
  decimal: ['1.2500', '2.5000'],
  amount: ['1.2500', '2.5000'],
  flag: [true, false],
  toggle: [true, false],
  instant: ['2027-03-04T05:06:07-05:00', '2027-03-05T05:06:07-05:00'],
  texts: [['DE', 'US'], ['FR']],
  references: [['1', '2'], ['3']],
};

function isStored(field: Field, candidate: unknown, stored: unknown): boolean {
  const said = field.values?.[String(candidate)] ?? candidate;
  return String(said) === String(stored);
}
