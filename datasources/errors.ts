/** Classified by what the caller can do next, not by HTTP status. */
export type ErrorCode =
  | 'UNREACHABLE'
  | 'OUTCOME_UNKNOWN'
  | 'RATE_LIMITED'
  | 'UNAUTHORIZED'
  | 'REJECTED'
  | 'MALFORMED'
  | 'UNSUPPORTED'
  | 'CANNOT_CLEAR'
  | 'CANNOT_EXPRESS'
  | 'INVALID_VALUE'
  | 'REQUIRED'
  | 'NOT_CHANGEABLE'
  | 'UNKNOWN_FIELD';

/**
 * The root of what can go wrong between us and a platform. Messages are ours and hold no secret: what a library
 * or a platform said is only ever the `cause`, because it may contain the address with the key in it.
 */
export abstract class PlatformError extends Error {
  abstract readonly code: ErrorCode;
}

/** Nothing usable came back and nothing was changed; ask again. */
export class Unreachable extends PlatformError {
  override readonly name = 'Unreachable';
  readonly code = 'UNREACHABLE';
}

/** A write was sent and its answer was lost; look before repeating. */
export class OutcomeUnknown extends PlatformError {
  override readonly name = 'OutcomeUnknown';
  readonly code = 'OUTCOME_UNKNOWN';
  /** True when the platform confirmed the write and only the reading back failed. */
  readonly accepted: boolean;
  /** The id of the write in the journal, once it is there. */
  readonly writeId: string | null;

  constructor(
    message: string,
    options: ErrorOptions & { readonly accepted?: boolean; readonly writeId?: string } = {},
  ) {
    super(message, options);
    this.accepted = options.accepted ?? false;
    this.writeId = options.writeId ?? null;
  }
}

/** Asked too often; wait. */
export class RateLimited extends PlatformError {
  override readonly name = 'RateLimited';
  readonly code = 'RATE_LIMITED';
  /** Seconds to wait, when the platform said so. */
  readonly retryAfter: number | null;

  constructor(message: string, options: ErrorOptions & { readonly retryAfter?: number | null } = {}) {
    super(message, options);
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** The platform refused our credentials; fix the account. */
export class Unauthorized extends PlatformError {
  override readonly name = 'Unauthorized';
  readonly code = 'UNAUTHORIZED';
}

/** Understood, and refused; correct the input. `nativeMessage` is in the platform's words. */
export class Rejected extends PlatformError {
  override readonly name = 'Rejected';
  /** The code that our own check of the same fault has, where the platform's words say which fault it is. */
  readonly code: 'REJECTED' | InvalidChangeCode;
  /** Our name of the field the platform complained about, when it named one. */
  readonly field: string | null;
  readonly nativeMessage: string;

  constructor(
    nativeMessage: string,
    options: ErrorOptions & { readonly field?: string | null; readonly code?: InvalidChangeCode } = {},
  ) {
    super(`The platform refused: ${nativeMessage}`, options);
    this.nativeMessage = nativeMessage;
    this.field = options.field ?? null;
    this.code = options.code ?? 'REJECTED';
  }
}

/** The answer is not what the manual says; tell the maintainers. */
export class Malformed extends PlatformError {
  override readonly name = 'Malformed';
  readonly code = 'MALFORMED';
  /** Where in the answer, when it can be said. */
  readonly path: string | null;

  constructor(message: string, options: ErrorOptions & { readonly path?: string | null } = {}) {
    super(options.path ? `${message} (at ${options.path})` : message, options);
    this.path = options.path ?? null;
  }
}

/** The platform has no way to answer this question; asked in another way it may. Refused before anything is sent. */
export class Unsupported extends PlatformError {
  override readonly name = 'Unsupported';
  readonly code = 'UNSUPPORTED';
}

export type InvalidChangeCode = Extract<
  ErrorCode,
  'CANNOT_CLEAR' | 'CANNOT_EXPRESS' | 'INVALID_VALUE' | 'REQUIRED' | 'NOT_CHANGEABLE' | 'UNKNOWN_FIELD'
>;

/** Cannot be written at all: refused before anything is sent. */
export class InvalidChange extends PlatformError {
  override readonly name = 'InvalidChange';
  readonly code: InvalidChangeCode;
  readonly field: string;

  constructor(field: string, code: InvalidChangeCode, message: string) {
    super(message);
    this.field = field;
    this.code = code;
  }
}
