/** One thing that happened, for whoever runs the service. `cause` is scrubbed of secrets where lines are written. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly account?: string;
  readonly cause?: unknown;
}

export type Log = (entry: LogEntry) => void;

/** The text without any of the secrets in it, whether plain, percent-encoded, or encoded as in a form. */
export function redact(text: string, secrets: Iterable<string>): string {
  // The longest first: one secret may begin another, and half of that one would stay.
  const spellings = [...new Set([...secrets].flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  return spellings.reduce((clean, spelling) => clean.replaceAll(spelling, '[secret]'), text);
}

function spellingsOf(secret: string): readonly string[] {
  const encoded = [encodeURIComponent(secret), new URLSearchParams([['', secret]]).toString().slice(1)];
  const lowerCase = encoded.map((spelling) => spelling.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  return [secret, ...encoded, ...lowerCase].filter((spelling) => spelling !== '');
}
