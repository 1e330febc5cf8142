import type { ParameterValues } from '../bind-arguments.ts';
import { type Operation, readOperation } from '../operation.ts';
import { cut } from '../paging.ts';
import { bool, byte, dateTime, int } from '../scalars.ts';
import { clickTree } from './click-tree.ts';
import type { StoredClick } from './stored-traffic.ts';
import { subjectTests } from './subject-filters.ts';

const parameters = {
  start_date: dateTime,
  end_date: dateTime,
  affiliate_id: int,
  advertiser_id: int,
  offer_id: int,
  campaign_id: int,
  creative_id: int,
  price_format_id: byte,
  include_duplicates: bool,
  include_tests: bool,
  start_at_row: int,
  row_limit: int,
};

/** Clicks v12, cake.md 2.5 and 3.7: newest first, and nothing to sort by. */
export const clicks: Operation = readOperation({
  address: '/api/12/reports.asmx/Clicks',
  root: 'click_report_response',
  parameters,
  list: 'clicks',
  item: 'click',
  rows: (account, values) => {
    const tests = subjectTests(account, values);
    const matching = [...account.clicks.values()].filter(
      (click) => inSpan(click, values) && tests.every((test) => test(click)),
    );
    return cut(matching.sort(newestFirst), values, (click) => clickTree(account, click));
  },
});

function inSpan(click: StoredClick, values: ParameterValues<typeof parameters>): boolean {
  return (
    click.click_date >= values.start_date &&
    click.click_date < values.end_date &&
    (values.include_duplicates || !click.duplicate) &&
    (values.include_tests || !click.test)
  );
}

/** Printed local times sort as texts; what comes of two at the same instant is not documented, here the later id first. */
function newestFirst(first: StoredClick, second: StoredClick): number {
  if (first.click_date === second.click_date) return second.click_id - first.click_id;
  return first.click_date < second.click_date ? 1 : -1;
}
