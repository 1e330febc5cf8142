import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import type { WriteCase } from './write-case.ts';

type Cases = Readonly<Record<string, WriteCase>>;

/** Lists of objects are told apart by their length, so there is one for each. */
const anyLength = (...items: readonly AnyRecord[]) => items.map((_item, index) => items.slice(index));

/** Ids of what the sandbox keeps, so that what is bound is there. */
const someIds = (state: State, collection: string) => Object.keys(state[collection] ?? {}).slice(5, 8);

const parameters = () =>
  anyLength(
    { parameter: 'sub_id_2', name: 'zone', placeholder: '{zone}', alias: 'Zone' },
    { parameter: 'cost', name: 'bid', placeholder: '{bid}', alias: null },
  );

const count = () => [7, 8];

const refusedName = (field: string, text = field) => ({
  changes: { [field]: '' },
  field,
  words: 'Name is required',
  text,
});

/** A campaign that has something of everything. */
const isWholeCampaign = ({ state, postbacks, parameters }: AnyRecord) =>
  state === 'active' && [postbacks].flat().length > 0 && typeof parameters === 'object';

/** A stream with filters that look for texts and limit visitors, with triggers where there are any, and with bindings. */
const isWholeStream = ({ state, filters, offers, landings }: AnyRecord) =>
  state === 'active' && [filters, offers, landings].every((list) => [list].flat().length > 0);

const stream: WriteCase = {
  collection: 'streams',
  picks: isWholeStream,
  refused: {
    changes: { campaignId: '98765432' },
    field: 'campaignId',
    words: 'Campaign is not found',
    text: 'comments',
  },
  samples: {
    type: () => ['FORCED', 'REGULAR'],
    position: count,
    filters: (_state, { filters }) => [
      ...anyLength(
        { name: 'country', mode: 'REJECT', payload: ['DE', 'AT'] },
        { name: 'limit', mode: 'REJECT', limit: { perHour: 1, perDay: null, total: 30 } },
        { name: 'bot', mode: 'REJECT', payload: [] },
      ).filter((list) => list.length !== [filters].flat().length),
    ],
    triggers: () =>
      anyLength(
        {
          target: 'SELECTED_PAGE',
          condition: 'NOT_CONTAINS',
          selectedPage: 'https://page.example',
          pattern: 'Buy',
          action: 'REPLACE_URL',
          interval: 3,
          alternativeUrls: ['https://c.example', 'https://d.example'],
          reverse: true,
          scanPage: true,
        },
        { target: 'STREAM', condition: 'ALWAYS', action: 'DISABLE' },
        { target: 'STREAM', condition: 'AV_DETECTED', action: 'GRAB_FROM_PAGE', grabFromPage: 'https://e.example' },
      ),
    landings: (state) =>
      anyLength(...someIds(state, 'landing_pages').map((landingId) => ({ landingId, share: 33, state: 'DISABLED' }))),
    offers: (state) =>
      anyLength(...someIds(state, 'offers').map((offerId) => ({ offerId, share: 30, state: 'ACTIVE' }))),
  },
  atLeast: 21,
};

const campaign: WriteCase = {
  collection: 'campaigns',
  picks: isWholeCampaign,
  refused: refusedName('campaignName'),
  samples: {
    costType: () => ['CPC', 'CPUC'],
    cookiesTtl: count,
    parameters,
    postbacks: () =>
      anyLength(
        { method: 'POST', statuses: ['sale'], url: 'https://told.example/a' },
        { method: 'GET', statuses: ['lead', 'sale'], url: 'https://told.example/b' },
      ),
  },
  atLeast: 23,
};

const affiliate: WriteCase = {
  collection: 'traffic_sources',
  refused: refusedName('trafficSourceName'),
  samples: { parameters },
  atLeast: 13,
};

const advertiser: WriteCase = {
  collection: 'affiliate_networks',
  refused: refusedName('affiliateNetworkName'),
  atLeast: 3,
};

const creative: WriteCase = { collection: 'landing_pages', refused: refusedName('landingName'), atLeast: 9 };

const group: WriteCase = {
  collection: 'groups',
  refused: refusedName('groupName'),
  // A group has no time of change.
  moving: [],
  atLeast: 1,
};

const later = 'came after 2017, and is ignored there (keitaro.md 3.1, 3.2, 3.3)';

function unknown(reason: string, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}

/** How a tracker of 2026 takes what can be written. */
export const casesOf2026: Cases = {
  offer: {
    collection: 'offers',
    refused: refusedName('offerName'),
    unknownRows: unknown(
      'later trackers keep the address in action_payload and ignore this one (keitaro.md 3.2)',
      'url',
    ),
    atLeast: 25,
  },
  campaign: { ...campaign, unknownRows: unknown('only trackers of 2017 take it (keitaro.md 3.1)', 'position') },
  affiliate,
  advertiser: { ...advertiser, atLeast: 7 },
  creative,
  stream,
  group,
};

/** How a tracker of 2017 does. */
export const casesOf2017: Cases = {
  offer: {
    collection: 'offers',
    refused: refusedName('offerName'),
    unknownRows: unknown(
      later,
      'offerType',
      'actionType',
      'actionPayload',
      'conversionCapEnabled',
      'dailyCap',
      'conversionTimezone',
      'alternativeOfferId',
      'archive',
    ),
    atLeast: 17,
  },
  campaign: {
    ...campaign,
    unknownRows: unknown(later, 'domainId', 'uniquenessMethod', 'uniquenessUseCookies'),
    atLeast: 21,
  },
  affiliate,
  advertiser: { ...advertiser, unknownRows: unknown(later, 'offerParam', 'notes') },
  creative,
  // The word of 2017 for letting in, and its name of the weight (keitaro.md 2.3).
  stream: { ...stream, storedAs: { weight: 'chance' } },
  group,
};
