export type InvalidInputCode =
  | 'BAD_USER_INPUT'
  | 'INVALID_ID'
  | 'WRONG_TYPE'
  | 'TOO_MANY'
  | 'NOT_FOUND'
  | 'INVALID_CURSOR'
  | 'UNKNOWN_ACCOUNT'
  | 'KEY_REUSED'
  | 'FORBIDDEN';

/** The caller asked for something that cannot be meant; names the argument and says what to do. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly field: string;
  readonly code: InvalidInputCode;

  constructor(field: string, code: InvalidInputCode, message: string) {
    super(message);
    this.field = field;
    this.code = code;
  }
}
