/** The error that a reading ends with, as a value: it stands in one record's place, and the others are read all the same. */
export async function orError<T>(read: () => T | Promise<T>): Promise<T | Error> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Error ? error : new Error('A record could not be read.', { cause: error });
  }
}
