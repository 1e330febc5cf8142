import type { ArchivableEntity } from '../archivable-entity.ts';
import { nameOfClone } from '../clone-name.ts';
import { campaignForms } from '../dialect.ts';
import { objectsIn } from '../field.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { usedValueErrors } from '../validation.ts';
import { aliasOf, tokenOf } from './campaign-secrets.ts';
import { printCampaign } from './print-campaign.ts';

/** Campaigns: an alias stays taken when its campaign is archived (keitaro.md 7), and clones get their own secrets (5.6). */
export const campaignEntity: ArchivableEntity = {
  records: (tracker) => tracker.campaigns,
  forms: () => campaignForms,
  print: printCampaign,
  check: (tracker, values) => usedValueErrors('alias', tracker.campaigns.all(), values),
  cloneChanges: (tracker, { name, postbacks }) => ({
    name: nameOfClone(tracker, name),
    alias: aliasOf(tracker.nextId('alias')),
    token: '',
    postbacks: objectsIn(postbacks).map(({ id: _original, ...postback }) => postback),
  }),
  complete: (tracker, values) => ({
    ...values,
    token: values.token || tokenOf(tracker.nextId('token')),
    postbacks: objectsIn(values.postbacks).map((postback) => completePostback(tracker, postback)),
  }),
  keepsTime: ({ dialect }, _values, before) => before === undefined || !dialect.updatesMarkCampaigns,
  hidesArchived: true,
  pages: (dialect) => dialect.pagesCampaigns,
};

/** A postback with the keys of keitaro.md 3.1; the defaults are INFERRED. */
function completePostback(tracker: Tracker, { id, method, statuses, url }: JsonObject): JsonObject {
  return {
    id: Number(id) || tracker.nextId('postback'),
    method: method ?? 'GET',
    statuses: statuses ?? [],
    url: url ?? '',
  };
}
