import type { ParameterValues } from '../bind-arguments.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { changes, clearableText } from '../edit-words.ts';
import { moneyText } from '../money.ts';
import { type Operation, type Written, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { byte, decimal, enumeration, int, text } from '../scalars.ts';
import { emptyBuyer } from './empty-buyer.ts';
import type { StoredBuyer } from './stored-buyer.ts';

const parameters = {
  buyer_id: int,
  buyer_name: text,
  account_status_id: byte,
  account_manager_id: int,
  address_street: text,
  address_street2: text,
  address_city: text,
  address_state: text,
  address_zip_code: text,
  address_country: text,
  website: text,
  billing_cycle_id: byte,
  credit_type: enumeration('unlimited', 'limited', 'no_change'),
  credit_limit: decimal,
};

type BuyerValues = ParameterValues<typeof parameters>;

/** ADDEDIT Buyer v1: id 0 creates, any other edits; that the answer has buyer_id is inferred in cake.md 3.8. */
export const addeditBuyer: Operation = writeOperation({
  address: '/api/1/addedit.asmx/Buyer',
  root: 'buyer_addedit_response',
  parameters,
  payload: 'buyer_id',
  write: (account, values) => {
    const current = account.buyers.get(values.buyer_id);
    if (values.buyer_id !== 0 && !current) return { refused: 'Invalid Buyer ID' };
    const refused = (current ? undefined : newBuyerProblem(values)) ?? buyerProblem(account, values);
    return refused ? { refused } : store(account, values, current);
  },
});

/** What a new buyer must have: NULL is no name, and zero and no_change have nothing to leave, INFERRED from 4.8. */
function newBuyerProblem(values: BuyerValues): string | undefined {
  if (values.buyer_name === '' || values.buyer_name === 'NULL') return 'Invalid Buyer Name';
  if (values.account_status_id === 0) return 'Invalid Account Status';
  if (values.billing_cycle_id === 0) return 'Invalid Billing Cycle';
  return values.credit_type === 'no_change' ? 'Missing Required Fields' : undefined;
}

/** In the words of affiliates where there are some; the others are made in their likeness. */
function buyerProblem({ lookups }: CakeAccount, values: BuyerValues): string | undefined {
  const unknown = (id: number, known: { has(id: number): boolean }) => id !== 0 && !known.has(id);
  const limit = Number(values.credit_limit);
  if (values.buyer_name.length > 50) return 'Invalid Buyer Name';
  if (unknown(values.account_status_id, lookups.accountStatuses)) return 'Invalid Account Status';
  if (unknown(values.account_manager_id, lookups.accountManagers)) return 'Invalid Account Manager ID';
  if (unknown(values.billing_cycle_id, lookups.billingCycles)) return 'Invalid Billing Cycle';
  return limit < 0 && limit !== -1 ? 'Invalid Credit Limit' : undefined;
}

/** Which account manager is the default is invented: the first. */
function store(account: CakeAccount, values: BuyerValues, current: StoredBuyer | undefined): Written {
  const [defaultManagerId = 0] = account.lookups.accountManagers.keys();
  const before = current ?? { ...emptyBuyer(takeId(account, 'buyer')), account_manager_id: defaultManagerId };
  const { buyer_id } = before;
  account.buyers.set(buyer_id, { ...before, ...buyerChanges(values) });
  return { message: `Buyer ${buyer_id} ${current ? 'Updated' : 'Created'}`, payload: number(buyer_id) };
}

/** The address goes field by field, unlike that of affiliates and advertisers (cake.md 4.1). */
function buyerChanges(values: BuyerValues): Partial<StoredBuyer> {
  return {
    ...changes(ids, (name) => values[name] || undefined),
    ...changes(texts, (name) => clearableText(values[name], '')),
    ...(values.credit_type !== 'no_change' && { credit_type: values.credit_type }),
    ...(Number(values.credit_limit) !== -1 && { credit_limit: moneyText(values.credit_limit) }),
  };
}

const ids = ['account_status_id', 'account_manager_id', 'billing_cycle_id'] as const;

const texts = [
  'buyer_name',
  'address_street',
  'address_street2',
  'address_city',
  'address_state',
  'address_zip_code',
  'address_country',
  'website',
] as const;
