import { DateTime } from 'luxon';
import type { ParameterValues } from '../bind-arguments.ts';
import type { StoredBuyerContract } from '../buyers/stored-buyer.ts';
import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { bool, byte, dateTime, int, short } from '../scalars.ts';
import { creditUsed } from './credit-used.ts';
import { scheduleTree } from './schedule-tree.ts';

const parameters = {
  start_date: dateTime,
  end_date: dateTime,
  buyer_id: int,
  status_id: byte,
  vertical_id: short,
  priority_only: bool,
  active_only: bool,
};

/**
 * Export Schedules v2, cake.md 2.3 and 3.6: to whom leads are delivered on which day. The sample asks for one day by
 * naming it twice (D:5000667341), so that here the last day is in. That every contract has a row for each day is
 * invented, and so is that those of the first rank have priority.
 */
export const exportSchedules: Operation = readOperation({
  address: '/api/2/export.asmx/Schedules',
  root: 'schedule_export_response',
  parameters,
  list: 'schedules',
  item: 'schedule',
  rows: (account, values) => {
    const contracts = [...account.buyerContracts.values()].filter((contract) => isWanted(contract, values));
    const used = creditUsed(account);
    const items = daysOf(account, values).flatMap((day) =>
      contracts.map((contract) => scheduleTree(account, contract, day, used.get(contract.buyer_id) ?? '0.0000')),
    );
    return { total: items.length, items };
  },
});

type ScheduleValues = ParameterValues<typeof parameters>;

/** Zero is all; the status is the contract's. */
function isWanted(contract: StoredBuyerContract, values: ScheduleValues): boolean {
  return (
    (values.buyer_id <= 0 || contract.buyer_id === values.buyer_id) &&
    (values.status_id === 0 || contract.account_status_id === values.status_id) &&
    (values.vertical_id <= 0 || contract.vertical_id === values.vertical_id) &&
    (!values.priority_only || contract.rank === 0) &&
    (!values.active_only || contract.account_status_id === 1)
  );
}

/** Nothing is scheduled for later than a month from now, nor was it more than three months ago. */
function daysOf({ now }: CakeAccount, { start_date, end_date }: ScheduleValues): readonly string[] {
  const present = DateTime.fromISO(now, { zone: 'utc' }).startOf('day');
  const known = Array.from({ length: 121 }, (_, index) =>
    present.plus({ days: index - 90 }).toFormat("yyyy-MM-dd'T'00:00:00"),
  );
  return known.filter((day) => day >= start_date && day <= end_date);
}
