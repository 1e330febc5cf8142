import { type CakeAccount, takeId } from '../cake-account.ts';
import { changes, clearableText } from '../edit-words.ts';
import { type Operation, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { switchWord } from '../switch-word.ts';
import { type BuyerContractValues, buyerContractParameters } from './buyer-contract-parameters.ts';
import { emptyBuyerContract } from './empty-buyer.ts';
import type { StoredBuyerContract } from './stored-buyer.ts';

/** ADDEDIT BuyerContract v1: id 0 creates, any other edits; that the answer has the id is inferred in cake.md 3.8. */
export const addeditBuyerContract: Operation = writeOperation({
  address: '/api/1/addedit.asmx/BuyerContract',
  root: 'buyer_contract_addedit_response',
  parameters: buyerContractParameters,
  payload: 'buyer_contract_id',
  write: (account, values) => {
    const current = account.buyerContracts.get(values.buyer_contract_id);
    if (values.buyer_contract_id !== 0 && !current) return { refused: 'Invalid Buyer Contract ID' };
    const refused = (current ? undefined : newContractProblem(values)) ?? contractProblem(account, values);
    if (refused) return { refused };
    const before = current ?? emptyBuyerContract(takeId(account, 'buyerContract'));
    const { buyer_contract_id: id } = before;
    account.buyerContracts.set(id, { ...before, ...contractChanges(values) });
    return { message: `Buyer Contract ${id} ${current ? 'Updated' : 'Created'}`, payload: number(id) };
  },
});

/** The messages are made in the likeness of those in cake.md 1.8, which has none for buyers. */
function newContractProblem(values: BuyerContractValues): string | undefined {
  if (values.buyer_id === 0) return 'Invalid Buyer ID';
  if (values.vertical_id === 0) return 'Invalid Vertical ID';
  if (['', 'NULL'].includes(values.buyer_contract_name)) return 'Invalid Buyer Contract Name';
  if (values.account_status_id === 0) return 'Invalid Account Status';
  return flags.some((name) => values[name] === 'no_change') ? 'Missing Required Fields' : undefined;
}

/** There is no table of templates to compare with. */
function contractProblem({ lookups, buyers, offers }: CakeAccount, values: BuyerContractValues): string | undefined {
  const unknown = (id: number, known: { has(id: number): boolean }) => id !== 0 && !known.has(id);
  if (unknown(values.buyer_id, buyers)) return 'Invalid Buyer ID';
  if (unknown(values.vertical_id, lookups.verticals)) return 'Invalid Vertical ID';
  if (values.buyer_contract_name.length > 50) return 'Invalid Buyer Contract Name';
  if (unknown(values.account_status_id, lookups.accountStatuses)) return 'Invalid Account Status';
  return values.offer_id !== -1 && unknown(values.offer_id, offers) ? 'Invalid Offer ID' : undefined;
}

function contractChanges(values: BuyerContractValues): Partial<StoredBuyerContract> {
  const { offer_id: offerId } = values;
  return {
    ...changes(ids, (name) => values[name] || undefined),
    ...changes(texts, (name) => clearableText(values[name], '')),
    ...changes(flags, (name) => switchWord(values[name])),
    ...changes(counts, (name) => (values[name] < 0 ? undefined : values[name])),
    // -1 clears and 0 leaves (4.4).
    ...(offerId !== 0 && { offer_id: offerId === -1 ? null : offerId }),
  };
}

/** NULL clears; of the link that is "likely". */
const texts = ['buyer_contract_name', 'default_confirmation_page_link'] as const;

/** on, off, no_change. */
const flags = [
  'replace_returns',
  'replacements_non_returnable',
  'buy_upsells',
  'vintage_leads',
  'send_alert_only',
] as const;

/** -1 leaves, and so does any other negative, as for offers. */
const counts = [
  'max_return_age_days',
  'min_lead_age_minutes',
  'max_lead_age_minutes',
  'posting_wait_seconds',
  'max_post_errors',
  'rank',
] as const;

/** Zero leaves. Another buyer or vertical is taken on edit, where the client at hand never sends one: INFERRED. */
const ids = ['buyer_id', 'vertical_id', 'account_status_id', 'email_template_id', 'portal_template_id'] as const;
