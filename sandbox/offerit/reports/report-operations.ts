import type { Operation } from '../operation.ts';
import { cutGroupParameter } from '../parameters/nested-parameters.ts';
import {
  amountParameter,
  choiceParameter,
  dateParameter,
  flagParameter,
  required,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';
import { profitReport, profitViews } from './profit-report.ts';
import { deviceFilterNames, filterNames } from './report-filters.ts';
import { checkOrderidExists, clickDetail, transactionPayoutPreview, updateRevenueBy } from './transaction-handlers.ts';
import { transactionReport } from './transaction-report.ts';

const span = [
  choiceParameter('period', ['0', '1', '2', '3', '4', '5', '6', '7', '8']),
  dateParameter('start'),
  dateParameter('end'),
];
const orderid = required(textParameter('orderid'));
const transactionHash = required(textParameter('transaction_hash'));
const cents = required(wholeParameter('amount'));

/** The documented operations on transactions and reports (offerit.md 3, 3.2). */
export const reportOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/report/transaction',
    parameters: [
      ...span,
      ...[...filterNames, 'filter_affiliate'].map((name) => textParameter(name)),
      flagParameter('no_inhouse'),
      wholeParameter('trans_start'),
      wholeParameter('trans_count'),
    ],
    handle: transactionReport,
  },
  {
    method: 'GET',
    path: '/report/profitloss',
    parameters: [
      required(choiceParameter('view', profitViews)),
      // Filters that the list here does not have match everything; what a productcode is, is not told either.
      cutGroupParameter('params', [
        ...span,
        ...[...filterNames, ...deviceFilterNames, 'acct_rep'].map((name) => textParameter(name)),
        ...['limit_inhouse', 'limit_mediabuy'].map((name) => choiceParameter(name, ['0', '1', '2'], '0')),
      ]),
    ],
    handle: profitReport,
  },
  { method: 'GET', path: '/offer/check_orderid_exists', parameters: [orderid], handle: checkOrderidExists },
  {
    method: 'GET',
    path: '/transaction/transaction_payout_preview',
    parameters: [transactionHash, amountParameter('amount', ''), textParameter('transaction_type', 'initial')],
    handle: transactionPayoutPreview,
  },
  {
    method: 'PATCH',
    path: '/transaction/transaction_update_revenue_by_orderid',
    parameters: [orderid, cents],
    handle: updateRevenueBy('orderid'),
  },
  {
    method: 'PATCH',
    path: '/transaction/transaction_update_revenue_by_transaction_hash',
    parameters: [transactionHash, cents],
    handle: updateRevenueBy('transaction_hash'),
  },
  { method: 'GET', path: '/transaction/click_detail', parameters: [transactionHash], handle: clickDetail },
];
