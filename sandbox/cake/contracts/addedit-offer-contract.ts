import type { ParameterValues } from '../bind-arguments.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { contractOf } from '../contract-tree.ts';
import { changes, clearableText, unclearableText } from '../edit-words.ts';
import { emptyTerms } from '../empty-offer.ts';
import { tooLong, unknownId } from '../find-problem.ts';
import { exactMoney } from '../money-units.ts';
import { type Operation, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { bool, decimal, int, text } from '../scalars.ts';
import type { ContractTerms, StoredOffer } from '../stored-offer.ts';
import { makeDefault, replaceContract, termsOf } from './replace-contract.ts';

/** OfferContract v1 after its key, in the order of its page (D:5000546199). */
const parameters = {
  offer_id: int,
  offer_contract_id: int,
  offer_contract_name: text,
  price_format_id: int,
  payout: decimal,
  received: decimal,
  received_percentage: bool,
  offer_link: text,
  thankyou_link: text,
  offer_contract_hidden: bool,
  offer_contract_is_default: bool,
  use_fallback_targeting: bool,
};

type ContractValues = ParameterValues<typeof parameters>;

/** ADDEDIT OfferContract v1, cake.md 3.8 and D:5000546199: id 0 creates, any other edits. */
export const addeditOfferContract: Operation = writeOperation({
  address: '/api/1/addedit.asmx/OfferContract',
  root: 'offercontract_addedit_response',
  parameters,
  payload: 'offer_contract_id',
  write: (account, values) => {
    const offer = account.offers.get(values.offer_id);
    if (!offer) return { refused: 'Invalid Offer ID' };
    const current = contractOf(offer, values.offer_contract_id);
    if (values.offer_contract_id !== 0 && !current) return { refused: 'Invalid Offer Contract ID' };
    const refused = contractProblem(account, values, current === undefined);
    if (refused) return { refused };
    const offer_contract_id = current?.offer_contract_id ?? takeId(account, 'offerContract');
    const contract = { ...termsOf(current ?? emptyTerms), ...contractChanges(values), offer_contract_id };
    account.offers.set(offer.offer_id, contractStored(offer, contract, values.offer_contract_is_default));
    const message = `Offer Contract ${offer_contract_id} ${current ? 'Updated' : 'Created'}`;
    return { message, payload: number(offer_contract_id) };
  },
});

/**
 * The page has these messages, and says that a hosted offer receives nothing, which no other page does: not checked.
 * It says "required" of everything; INFERRED from the contract's fields in ADDEDIT Offer that an edit needs no text.
 */
function contractProblem({ lookups }: CakeAccount, values: ContractValues, isNew: boolean): string | undefined {
  if (isNew && unclearableText(values.offer_contract_name) === undefined) return 'Invalid Offer Name';
  if (isNew && values.price_format_id === 0) return 'Invalid Price Format ID';
  if (Number(values.payout) < 0) return 'Invalid Payout Amount';
  if (Number(values.received) < 0) return 'Invalid Received Amount';
  if (isNew && unclearableText(values.offer_link) === undefined) return 'Invalid Offer Link';
  return (
    unknownId([[values.price_format_id, lookups.priceFormats, 'Invalid Price Format ID']]) ??
    tooLong([
      [values.offer_contract_name, 50, 'Invalid Offer Name'],
      [values.offer_link, 400, 'Invalid Offer Link'],
      [values.thankyou_link, 400, 'Invalid Thankyou Link'],
    ])
  );
}

/** The amounts and the switches have no word for "leave" and are stored as sent. */
function contractChanges(values: ContractValues): Partial<ContractTerms> {
  const { received_percentage, offer_contract_hidden, use_fallback_targeting } = values;
  return {
    ...changes(['offer_contract_name', 'offer_link'], (name) => unclearableText(values[name])),
    ...changes(['thankyou_link'], (name) => clearableText(values[name], '')),
    ...changes(['price_format_id'], (name) => values[name] || undefined),
    ...{ payout: exactMoney(values.payout), received: exactMoney(values.received) },
    ...{ received_percentage, offer_contract_hidden, use_fallback_targeting },
  };
}

/** An offer has to have a default, so that FALSE takes it from nobody: INFERRED. */
function contractStored(
  offer: StoredOffer,
  contract: ContractTerms & { readonly offer_contract_id: number },
  isDefault: boolean,
): StoredOffer {
  const stored = replaceContract(offer, contract);
  return isDefault ? makeDefault(stored, contract) : stored;
}
