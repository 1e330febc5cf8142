import { type Log, type LogEntry, redact } from '../datasources/log.ts';

const ranks = { debug: 0, info: 1, warn: 2, error: 3 } as const;

/**
 * Writes one JSON line per entry, with its causes down to the last: they are where a library's words, which may
 * hold an address or a key, are kept. Every line is scrubbed of the secrets known at that moment.
 */
export function writeLog(
  secrets: ReadonlySet<string>,
  write: (line: string) => void,
  least: LogEntry['level'] = 'info',
): Log {
  return ({ level, message, account, cause }) => {
    if (ranks[level] < ranks[least]) return;
    const line = JSON.stringify({ level, message, account, causes: causesOf(cause) });
    write(`${redact(line, secrets)}\n`);
  };
}

function causesOf(cause: unknown): readonly string[] | undefined {
  const causes: string[] = [];
  for (let error = cause; error instanceof Error && causes.length < 8; error = error.cause) {
    causes.push(`${error.name}: ${error.message}`);
  }
  return causes.length > 0 ? causes : undefined;
}
