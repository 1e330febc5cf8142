import { z } from 'zod';
import type { Call } from '../../call.ts';
import { Malformed, Rejected, Unsupported } from '../../errors.ts';
import type { Native, NativeRead, RowItem } from '../../native.ts';
import { nativeRow } from '../../natives-of.ts';
import type { Operation } from '../../spec/operation.ts';
import { readRecord } from '../../spec/read-record.ts';
import type { KeitaroConnection } from '../connection.ts';
import { operations } from '../operations.ts';
import { metricFields } from '../report/metric-fields.ts';
import { type Question, questionOf } from '../report/question.ts';
import { reportFields } from '../report/report-fields.ts';
import { wire } from '../wire.ts';
import { countIn } from './dialect.ts';

const row: RowItem = {
  named: 'ReportRow',
  says: 'A row of a report: what it is grouped by, and what was counted. Groups without clicks have none.',
  fields: reportFields,
};

const totals: RowItem = {
  named: 'ReportTotals',
  says: 'The same of all rows together, on every page; null on builds that do not tell.',
  fields: metricFields,
};

/** A report of a tracker, of the metrics and columns that the query selects. */
function reportOf(operation: Operation): NativeRead {
  return {
    ...nativeRow(operation),
    effect: 'read',
    gives: { as: 'page', item: row, beside: totals },
    read: async (connection: KeitaroConnection, request, call) => {
      const question = questionOf(request, connection.account.timeZone);
      const answer = answerOf(await asked(connection, operation, question, call));
      for (const each of answer.rows) refuseGaps(question, each);
      if (answer.summary) refuseGaps({ ...question, asked: [] }, answer.summary);
      return {
        rows: answer.rows.map((each, index) => readRecord(wire, reportFields, each, question.zone, `row ${index + 1}`)),
        total: countIn(answer.total),
        ...(answer.summary && question.body.summary === true
          ? { beside: readRecord(wire, metricFields, answer.summary, question.zone, 'summary') }
          : {}),
      };
    },
  };
}

/** A dimension that the build does not know is refused in words of its own, which name it (keitaro.md 4.6). */
async function asked(connection: KeitaroConnection, operation: Operation, question: Question, call: Call) {
  try {
    return await connection.call(operation, { body: question.body }, call);
  } catch (error) {
    if (!(error instanceof Rejected) || typeof error.cause !== 'string') throw error;
    const [complaint = ''] = error.cause.match(/(?<=\bcolumn\W+)\w+/i) ?? [];
    const isGrouped = [question.body.grouping].flat().some((name) => name === complaint);
    throw isGrouped ? new Rejected(error.nativeMessage, { field: 'grouping', cause: error }) : error;
  }
}

/** What a build does not know, or no longer, it leaves out of every row in silence (keitaro.md 4.6). */
function refuseGaps({ asked }: Question, row: Readonly<Record<string, unknown>>): void {
  const missing = asked.filter(({ field }) => !Object.hasOwn(row, field.wire)).map(({ name }) => `"${name}"`);
  if (missing.length > 0)
    throw new Unsupported(`This tracker's build answers without ${missing.join(', ')}; do not ask for that.`);
}

const anyRow = z.record(z.string(), z.unknown());

/** Totals stand beside the rows or in `meta`: which is not told (keitaro.md 4.1). */
const answerShape = z
  .object({
    rows: z.array(anyRow),
    // Some old builds do not count (keitaro.md 1.8).
    total: z.unknown().optional(),
    summary: anyRow.nullish(),
    meta: z.object({ summary: anyRow.nullish() }).nullish().catch(null),
  })
  .transform(({ meta, summary, ...rest }) => ({ ...rest, summary: summary ?? meta?.summary ?? null }));

function answerOf(answer: unknown) {
  if (answer === null) throw new Unsupported("This tracker's build does not serve this report.");
  const { data } = answerShape.safeParse(answer);
  if (!data) throw new Malformed('Keitaro answered with something that is not a report.');
  return data;
}

/** Reports over clicks and what came of them (keitaro.md 4). */
export const reports = {
  reportBuild: reportOf(operations.buildReport),
  clicksBuild: reportOf(operations.buildClickReport),
  clicksSummary: reportOf(operations.summarizeClicks),
} as const satisfies Readonly<Record<string, Native>>;
