import { Rejected } from '../../datasources/errors.ts';
import type { KeitaroConnection, KeitaroRequest } from '../../datasources/keitaro/connection.ts';
import { createToldRecords } from '../../datasources/keitaro/told-records.ts';
import { Tally } from '../../datasources/tally.ts';
import { readsOnly } from './fake-writing.ts';

/** A tracker that gives these answers one after the other, an Error by throwing it, and keeps what it was asked. */
export function keitaroThatAnswers(answers: readonly unknown[]) {
  const asked: KeitaroRequest[] = [];
  const connection: KeitaroConnection = {
    account: { id: 'tracker', timeZone: 'Europe/Madrid', currency: 'EUR' },
    refusedColumns: new Map(),
    told: createToldRecords(),
    call: async (_operation, request) => {
      const answer = answers[asked.length];
      asked.push(request);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    check: async () => undefined,
    ...readsOnly,
  };
  const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally: new Tally() };
  return { connection, call, asked };
}

/** A refusal as `connection.ts` makes it of HTTP 400. */
export function refusal(text: string): Rejected {
  return new Rejected(text.slice(0, 500), { cause: text });
}
