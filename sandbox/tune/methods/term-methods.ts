import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Method, type Methods, writes } from '../method.ts';
import type { Network } from '../network.ts';
import type { ParameterTree } from '../parameter-tree.ts';
import { texts } from '../parameter-tree.ts';
import { createRow, updateRow } from '../store-row.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';
import { getAffiliatePayment } from './get-affiliate-payment.ts';
import { relatedRows } from './related-rows.ts';

/** What single affiliates, or tiers of them, get on an offer (hasoffers.md 2.2, 2.10); true as of other actions, INFERRED (1.6). */
export const termMethods: Methods = {
  ...amountMethods('Payout', 'offerPayouts', 'affiliate_id'),
  ...amountMethods('Revenue', 'offerRevenues', 'affiliate_id'),
  // That a tier is named by this argument is INFERRED.
  ...amountMethods('TierPayout', 'offerTierPayouts', 'affiliate_tier_id'),
  ...amountMethods('TierRevenue', 'offerTierRevenues', 'affiliate_tier_id'),
  getPayouts: relatedRows('offerPayouts', 'offer_id'),
  getRevenues: relatedRows('offerRevenues', 'offer_id'),
  setConversionCap: setConversionCap(),
  getConversionCaps: relatedRows('offerConversionCaps', 'offer_id'),
  getAffiliatePayment,
};

/** The same seen from a goal (hasoffers.md 2.2). */
export const goalTermMethods: Methods = {
  getPayouts: relatedRows('offerPayouts', 'goal_id'),
  getRevenues: relatedRows('offerRevenues', 'goal_id'),
  getTierPayouts: relatedRows('offerTierPayouts', 'goal_id'),
  getTierRevenues: relatedRows('offerTierRevenues', 'goal_id'),
};

type Holder = 'affiliate_id' | 'affiliate_tier_id';

function amountMethods(word: string, name: TableName, holder: Holder): Methods {
  const amount = word.endsWith('Payout') ? 'payout' : 'revenue';
  return {
    [`set${word}`]: writes(
      (network, call) => {
        const names = [holder, 'goal_id', amount, `percent_${amount}`].filter((each) => call.parameters.has(each));
        return setTerm(network, call, name, holder, new Map(names.map((each) => [each, textArgument(call, each)])));
      },
      'id',
      holder,
    ),
    [`remove${word}`]: writes(
      (network, call) => {
        const [holderId, goalId] = [textArgument(call, holder), textArgument(call, 'goal_id')];
        for (const { id } of termsOf(network, call, name, holder, holderId, goalId)) network.tables[name].remove(id);
        return true;
      },
      'id',
      holder,
    ),
  };
}

/** One row for an affiliate and a goal, which stand in the data; that they do is INFERRED (hasoffers.md 7.6). */
function setConversionCap(): Method {
  return writes(
    (network, call) => setTerm(network, call, 'offerConversionCaps', 'affiliate_id', treeArgument(call, 'data')),
    'id',
    'data',
  );
}

function setTerm(network: Network, call: Call, name: TableName, holder: Holder, sent: ParameterTree): true {
  const table = network.tables[name];
  const data = new Map([...sent, ['offer_id', existingRow(network, 'offers', textArgument(call, 'id')).id]]);
  const [holderId = '0', goalId = ''] = [holder, 'goal_id'].map((each) => texts(sent.get(each))[0]);
  const [present] = termsOf(network, call, name, holder, holderId, goalId);
  if (present === undefined) createRow(network, table, data);
  else updateRow(network, table, present, data);
  return true;
}

/** The default goal is "0" (hasoffers.md 2.8). */
function termsOf(
  network: Network,
  call: Call,
  name: TableName,
  holder: Holder,
  holderId: string,
  goalId: string,
): readonly Row[] {
  const offer = existingRow(network, 'offers', textArgument(call, 'id'));
  return network.tables[name]
    .all()
    .filter((row) => row.offer_id === offer.id && row[holder] === holderId && row.goal_id === (goalId || '0'));
}
