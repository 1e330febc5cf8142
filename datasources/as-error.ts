/** What was thrown, as an error. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('Something else than an error was thrown.', { cause: error });
}

/** The error that a reading ends with, as a value: it stands in one record's place, and the others are read all the same. */
export async function orError<T>(read: () => T | Promise<T>): Promise<T | Error> {
  try {
    return await read();
  } catch (error) {
    return asError(error);
  }
}
