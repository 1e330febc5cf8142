import { describe, expect, it } from 'vitest';
import { type LogEntry, redact } from '../../datasources/log.ts';
import { writeLog } from '../../src/write-log.ts';

const secrets = new Set(['k3y/with+signs', 'pässword']);

function written(entry: LogEntry): readonly string[] {
  const lines: string[] = [];
  writeLog(secrets, (line) => lines.push(line))(entry);
  return lines;
}

/** A chain of errors, outermost first. */
function chain(...messages: readonly string[]): Error | undefined {
  const [message, ...rest] = messages;
  return message === undefined ? undefined : new Error(message, { cause: chain(...rest) });
}

describe('a text without its secrets', () => {
  it.each([
    ['key=k3y/with+signs&x=1', 'key=[secret]&x=1'],
    ['key=k3y%2Fwith%2Bsigns&x=1', 'key=[secret]&x=1'],
    ['p%C3%A4ssword, pässword, pässword', '[secret], [secret], [secret]'],
    ['k3y/without+signs', 'k3y/without+signs'],
    ['', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(redact(text, secrets)).toBe(clean);
  });
});

describe('a text without secrets that are hard to find', () => {
  it.each([
    ['a secret that begins another', ['key', 'key-long'], 'is key-long', 'is [secret]'],
    ['a secret as a form spells it', ['a b!(c)'], 'p=a+b%21%28c%29', 'p=[secret]'],
    ['a secret in small hexadecimal digits', ['a/b'], 'p=a%2fb', 'p=[secret]'],
    ['an empty secret', [''], 'stays', 'stays'],
  ])('loses %s', (_title, some, text, clean) => {
    expect(redact(text, some)).toBe(clean);
  });

  it('loses a secret that JSON spells in another way', () => {
    const lines: string[] = [];
    const secret = 'pa"ss\\word';
    writeLog(new Set([secret]), (line) => lines.push(line))({ level: 'info', message: 'm', cause: new Error(secret) });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ causes: ['Error: [secret]'] });
  });
});

describe('a line of the log', () => {
  it('names causes that are no errors, and all of those that came together', () => {
    const [line = ''] = written({
      level: 'warn',
      message: 'm',
      cause: new AggregateError([new Error('a'), 'b'], 'both'),
    });
    expect(JSON.parse(line)).toMatchObject({ causes: ['AggregateError: both', 'Error: a', 'b'] });
  });

  it('is one line of JSON, without what there is nothing to say about', () => {
    expect(written({ level: 'info', message: 'Started.\nReady.' })).toEqual([
      '{"level":"info","message":"Started.\\nReady."}\n',
    ]);
  });

  it('names the account and the causes down to the last', () => {
    const [line = ''] = written({ level: 'warn', message: 'No answer.', account: 'cake-us', cause: chain('a', 'b') });
    expect(JSON.parse(line)).toEqual({
      level: 'warn',
      message: 'No answer.',
      account: 'cake-us',
      causes: ['Error: a', 'Error: b'],
    });
  });

  it('holds no secret, wherever in it the secret was', () => {
    const [line = ''] = written({
      level: 'error',
      message: 'Refused k3y/with+signs.',
      account: 'pässword',
      cause: chain('GET /?key=k3y%2Fwith%2Bsigns', 'inner pässword', 'innermost p%C3%A4ssword'),
    });
    expect(JSON.parse(line)).toEqual({
      level: 'error',
      message: 'Refused [secret].',
      account: '[secret]',
      causes: ['Error: GET /?key=[secret]', 'Error: inner [secret]', 'Error: innermost [secret]'],
    });
  });

  it('holds no secret that was learnt after the log was opened', () => {
    const known = new Set<string>();
    const lines: string[] = [];
    const log = writeLog(known, (line) => lines.push(line));
    known.add('learnt-later');
    log({ level: 'info', message: 'The key is learnt-later.' });
    expect(lines.join('')).toContain('The key is [secret].');
  });

  it('ends although its causes go round in a circle', () => {
    const error = new Error('again');
    error.cause = error;
    const [line = ''] = written({ level: 'error', message: 'Round.', cause: error });
    expect(line).toContain('Error: again');
  });
});
