import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import type { PhpValue } from '../php-value.ts';
import { exchangeTo } from '../report/exchange.ts';
import { money, units } from '../report/measures.ts';
import { createRow } from '../store-row.ts';
import { idsBy } from './related-ids.ts';
import { relatedRow, relatedRows } from './related-rows.ts';
import { written } from './write-methods.ts';

/** The two kinds of accounts, which share these methods. */
export interface AccountKind {
  readonly accounts: 'advertisers' | 'affiliates';
  readonly owner: 'advertiser_id' | 'affiliate_id';
  readonly users: 'advertiserUsers' | 'affiliateUsers';
  readonly notes: 'advertiserNotes' | 'affiliateNotes';
  readonly answers: 'advertiserAnswers' | 'affiliateAnswers';
  /** What its conversions owe it or what it owes for them. */
  readonly amount: 'payout' | 'revenue';
}

/** What advertisers and affiliates have besides the methods of every model (hasoffers.md 2.2); the answers are INFERRED from their like (1.6). */
export function accountMethods(kind: AccountKind): Methods {
  const { accounts, owner, notes, answers } = kind;
  return {
    signup: signup(kind),
    getAccountManager: relatedRow(accounts, 'account_manager_id', 'employees'),
    getAccountNotes: relatedRows(notes, owner),
    addAccountNote: writes(
      (network, call) => {
        const { id } = existingRow(network, accounts, textArgument(call, 'id'));
        createRow(network, network.tables[notes], new Map([[owner, id], ...noteOf(call)]));
        return true;
      },
      'id',
      'note',
    ),
    getAccountBalance: reads((network, call) => balanceOf(network, call, kind), 'id'),
    getSignupAnswers: relatedRows(answers, owner),
    findAllIdsByAccountManagerId: idsBy(accounts, 'account_manager_id', 'employee_id'),
  };
}

/** An account and its first user; the answer is INFERRED from create, and what `meta` holds is not told and not kept. */
function signup({ accounts, owner, users }: AccountKind): Method {
  return writes(
    (network, call) => {
      const table = network.tables[accounts];
      const account = createRow(network, table, treeArgument(call, 'account'));
      try {
        createRow(network, network.tables[users], new Map([...treeArgument(call, 'user'), [owner, account.id]]));
      } catch (error) {
        table.remove(account.id);
        throw error;
      }
      return written(network, call, accounts, account);
    },
    'account',
    'user',
  );
}

function noteOf(call: Call): readonly (readonly [string, string])[] {
  return [['note', textArgument(call, 'note')]];
}

/** All approved conversions in the network's currency, as nothing is ever paid here; bare text, INFERRED. */
function balanceOf(network: Network, call: Call, { accounts, owner, amount }: AccountKind): PhpValue {
  const { id } = existingRow(network, accounts, textArgument(call, 'id'));
  const exchange = exchangeTo(network.currencies[0]);
  const counted = network.tables.conversions.all().filter((row) => row[owner] === id && row.status === 'approved');
  return money(counted.reduce((sum, row) => sum + exchange(units(row[amount]), String(row.currency)), 0n));
}
