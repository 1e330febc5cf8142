import { InvalidChange } from './errors.ts';

/** An amount in another currency would be taken for one in the record's. Null for a currency that is not known. */
export function refuseOtherCurrency(shared: string, given: string | null, present: string | null): void {
  if (given === null || given === present) return;
  throw new InvalidChange(
    shared,
    'CANNOT_EXPRESS',
    present === null
      ? `"${shared}" has no known currency here; leave the currency out.`
      : `"${shared}" is in ${present} here, not in ${given}; nothing is converted.`,
  );
}
