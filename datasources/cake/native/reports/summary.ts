import type { NativeRead } from '../../../native.ts';
import type { AnyRecord } from '../../../spec/field.ts';
import type { Operation } from '../../../spec/operation.ts';
import { notLonger } from '../../../spec/rule.ts';
import { list } from '../dialect.ts';
import { cutDays, cutTime, type Stretch } from './cut-stretch.ts';
import { joinRows } from './join-rows.ts';
import type { SummaryItem } from './summary-items.ts';

/** Days that a summary may have at once: "Date Range Too Long" (cake.md 1.6). */
const usualDays = 31;

/** More would keep everybody else waiting for the account. */
const mostCalls = 60;

/** A summary of any stretch of time: where CAKE refuses one so long, it is asked for in pieces, which are then joined. */
export function summary(operation: Operation, item: SummaryItem, days = usualDays): NativeRead {
  const native = list(operation, item);
  const countsDays = operation.takes.startDate?.kind === 'date';
  return {
    ...native,
    rules: [...(native.rules ?? []), notLonger('startDate', 'endDate', days * mostCalls)],
    read: async (connection, request, call) => {
      const whole = stretchIn(request.values);
      const pieces = countsDays ? cutDays(whole, days) : cutTime(whole, days, connection.account.timeZone);
      const answers = await Promise.all(
        pieces.map(([startDate, endDate]) =>
          native.read(connection, { ...request, values: { ...request.values, startDate, endDate } }, call),
        ),
      );
      const rows = joinRows(
        item.fields,
        item.by,
        answers.map((answer) => answer.rows),
      );
      return { rows, total: rows.length };
    },
  };
}

function stretchIn({ startDate, endDate }: AnyRecord): Stretch {
  return [String(startDate), String(endDate)];
}
