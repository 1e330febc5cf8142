import type { Value } from '../table.ts';
import type { TableName } from '../table-name.ts';

/** One column of a model: what it starts as and how a written text becomes the stored value. */
export interface Column {
  readonly name: string;
  readonly initial: Value;
  /**
   * What an empty text stores (hasoffers.md 7.4): null, or the zero of a column that cannot be null, INFERRED.
   * A column without it reads the empty text as any other.
   */
  readonly empty?: Value;
  readonly required?: true;
  /** Written on create and never again (hasoffers.md 2.7); ignoring later attempts is INFERRED. */
  readonly frozen?: true;
  readonly numeric?: true;
  /** The table a reference points into; what points nowhere is refused, seen for account managers only. */
  readonly table?: TableName;
  /** Undefined for a value that is not acceptable; absent where the server alone writes. */
  readonly read?: (text: string) => Value | undefined;
  /** What follows the attribute's name when a value is refused. */
  readonly complaint?: string;
}
