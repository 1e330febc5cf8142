import { zeroTime } from '../network-clock.ts';
import type { TableName } from '../table-name.ts';
import type { Column } from './column.ts';
import { idColumn, plainTextColumn, referenceColumn, required, serverColumn } from './column-kinds.ts';

/** The manual names notes on accounts and no column of them: all but the note are invented (hasoffers.md 2.2). */
export function noteColumns(owner: string, owners: TableName): readonly Column[] {
  return [
    idColumn,
    referenceColumn(owner, owners),
    required(plainTextColumn('note')),
    serverColumn('created', zeroTime),
  ];
}

/** The manual names answers to the questions of a sign-up and no column of them: invented (hasoffers.md 2.2). */
export function answerColumns(owner: string, owners: TableName): readonly Column[] {
  return [idColumn, referenceColumn(owner, owners), serverColumn('question', ''), serverColumn('answer', '')];
}

/** Whatever else is sent stands beside these: the manual tells one detail of one method (hasoffers.md 2.5). */
export const paymentMethodColumns: readonly Column[] = [
  idColumn,
  referenceColumn('affiliate_id', 'affiliates'),
  serverColumn('method', ''),
  serverColumn('modified', zeroTime),
];

/** A rule of who may follow an offer's links; what is told is how it is shown (hasoffers.md 2.2). */
export const targetingRuleColumns: readonly Column[] = [
  idColumn,
  referenceColumn('offer_id', 'offers'),
  serverColumn('name', ''),
  serverColumn('description', ''),
  serverColumn('category', ''),
];
