import { phpMap } from '../answers.ts';
import { existing } from '../existing.ts';
import type { Handler } from '../operation.ts';
import { only, text } from '../values.ts';

const typeDetails = ['name', 'description', 'deleted', 'creative_category_id'];

/** GET /creative/get_creatives: a bare map by type id, every value a text (offerit.md 3.10). */
export const getCreatives: Handler = ({ choices, creativeTypes, creatives }, sent) => {
  const type = existing(creativeTypes, sent);
  const id = text(type, 'creative_type_id');
  const own = creatives.all().filter((creative) => creative.type === id);
  const printed = phpMap(
    choices,
    own.map((creative) => [text(creative, 'creativeid'), { details: creative }]),
  );
  return { [id]: { type_details: only(type, typeDetails), creatives: printed } };
};
