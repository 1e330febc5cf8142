/** One thing that happened, for whoever runs the service. `cause` is scrubbed of secrets where lines are written. */
export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly account?: string;
  readonly cause?: unknown;
}

export type Log = (entry: LogEntry) => void;

/** The text without any of the secrets in it, plain or percent-encoded. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text;
  for (const secret of secrets) {
    for (const spelling of new Set([secret, encodeURIComponent(secret)]))
      clean = clean.replaceAll(spelling, '[secret]');
  }
  return clean;
}
