/** Every text of an error or a log entry that somebody could come to see. */
export function textsOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { message = '', stack = '', cause } = error as { message?: unknown; stack?: unknown; cause?: unknown };
  return [String(message), String(stack), ...(typeof cause === 'string' ? [cause] : textsOf(cause))];
}
