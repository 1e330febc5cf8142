import { type CakeAccount, takeId } from '../cake-account.ts';
import { type Operation, type Written, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { creativeChanges } from './creative-changes.ts';
import { type CreativeValues, creativeParameters } from './creative-parameters.ts';
import { creativeProblem } from './creative-problem.ts';
import { emptyCreative } from './empty-creative.ts';

/** ADDEDIT Creative v1: id 0 creates, any other edits. */
export const addeditCreative: Operation = writeOperation({
  address: '/api/1/addedit.asmx/Creative',
  root: 'creative_addedit_response',
  parameters: creativeParameters,
  payload: 'creative_id',
  write: (account, values) => (values.creative_id === 0 ? create(account, values) : edit(account, values)),
});

function create(account: CakeAccount, values: CreativeValues): Written {
  const refused = creativeProblem(account, values);
  if (refused) return { refused };
  const id = takeId(account, 'creative');
  account.creatives.set(id, { ...emptyCreative(id, values.offer_id, account.now), ...creativeChanges(values) });
  return { message: `Creative ${id} Created`, payload: number(id) };
}

function edit(account: CakeAccount, values: CreativeValues): Written {
  const creative = account.creatives.get(values.creative_id);
  if (!creative) return { refused: 'Invalid Creative ID' };
  const refused = creativeProblem(account, values);
  if (refused) return { refused };
  account.creatives.set(creative.creative_id, { ...creative, ...creativeChanges(values) });
  return { message: `Creative ${creative.creative_id} Updated`, payload: number(creative.creative_id) };
}
