import { type Log, redact } from '../datasources/log.ts';

/**
 * Writes one JSON line per entry, with its causes down to the last: they are where a library's words, which may
 * hold an address or a key, are kept. Every text is scrubbed of the secrets known at that moment.
 */
export function writeLog(secrets: ReadonlySet<string>, write: (line: string) => void): Log {
  // Each text before it becomes JSON, where a quotation mark inside a secret would be spelt in another way.
  const clean = (text: string) => redact(text, secrets);
  return ({ level, message, account, cause }) => {
    const causes = causesOf(cause).map(clean);
    const entry = {
      level,
      message: clean(message),
      account: account && clean(account),
      ...(causes.length > 0 ? { causes } : {}),
    };
    write(`${JSON.stringify(entry)}\n`);
  };
}

/** Deep enough for any error that is not its own cause. */
const mostCauses = 10;

function causesOf(cause: unknown, depth = 0): readonly string[] {
  if (cause === undefined || cause === null || depth === mostCauses) return [];
  if (!(cause instanceof Error)) return [String(cause)];
  const several = cause instanceof AggregateError ? cause.errors.flatMap((one) => causesOf(one, depth + 1)) : [];
  return [`${cause.name}: ${cause.message}`, ...several, ...causesOf(cause.cause, depth + 1)];
}
