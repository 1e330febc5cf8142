/** Which generation of the tracker is imitated: the manual calls the points that differ "varies". */
export type KeitaroProfile = 'seed2017' | 'live2021' | 'live2026';

/** How one operation wraps its entity: keitaro.md 1.7 (object or list of one) and 1.6 (id as text). */
export interface AnswerForm {
  readonly listed: boolean;
  readonly textId: boolean;
  /** Nothing at all is answered, whatever the wrapping. */
  readonly empty?: true;
}

/** The operations whose answer differs by entity and profile. */
export interface AnswerForms {
  readonly create: AnswerForm;
  readonly update: AnswerForm;
  readonly clone: AnswerForm;
  readonly archive: AnswerForm;
}

/** Everything in which the profiles differ, so that no handler asks for a profile by name. */
export interface Dialect {
  /** keitaro.md 1.3: 406 in older builds, 422 in newer ones. */
  readonly validationStatus: 406 | 422;
  /** keitaro.md 1.3: newer builds answer a missing entity as plain text. */
  readonly missingAsText: boolean;
  /** keitaro.md 3.2: an offer was a `url` in 2017 and is an action with a payload since. */
  readonly offerShape: 'url' | 'action';
  /** keitaro.md 3.3: 2017 networks have neither `offer_param` nor `notes`. */
  readonly networkShape: 'short' | 'full';
  /** keitaro.md 3.2: codes are written everywhere, newer builds read back names. */
  readonly countries: 'codes' | 'names';
  /** keitaro.md 3.2: null in 2017, empty and no list around 2022; an empty list in 2026 is INFERRED. */
  readonly noCountry: null | '' | readonly [];
  /** keitaro.md 1.5: what an unset `group_id` or `alternative_offer_id` reads as. */
  readonly noReference: null | 0;
  /** keitaro.md 3.2: ids "may come as empty text"; INFERRED for the network in the middle profile only. */
  readonly noNetwork: null | 0 | '';
  /** keitaro.md 5.6: how clones are named. */
  readonly cloneName: 'suffix' | 'prefix';
  /** keitaro.md 1.3: 2021 answers 500 to a group without any parameter. */
  readonly emptyGroupFails: boolean;
  readonly groupCreateTextId: boolean;
  readonly offerForms: AnswerForms;
  readonly networkForms: AnswerForms;
  /** keitaro.md 3.1: 2017 campaigns have a writable position and text money, but no `created_at`. */
  readonly campaignShape: 'short' | 'full';
  /** keitaro.md 1.8: only newer builds page the list of campaigns, the others ignore the parameters. */
  readonly pagesCampaigns: boolean;
  /** keitaro.md 1.4: a 2017 campaign keeps its `updated_at` of null after updates. */
  readonly updatesMarkCampaigns: boolean;
  /** keitaro.md 3.1: PHP prints empty parameters as a list, INFERRED; which profile does is chosen. */
  readonly noParameters: readonly [] | Readonly<Record<string, never>>;
  /** keitaro.md 5.7: later builds cannot do without a time zone and a currency for costs. */
  readonly costsNeedZone: boolean;
  /** keitaro.md 2.3: a stream of 2017 has a `chance`, a fourth schema, and needs no name. */
  readonly streamShape: 'chance' | 'weight';
  /** keitaro.md 2.3: the word for a filter that lets visitors through; both are taken everywhere, INFERRED. */
  readonly acceptWord: 'allow' | 'accept';
  /** keitaro.md 1.9: the payload of a filter was text in 2017; that several values are joined by commas is INFERRED. */
  readonly filterPayload: 'text' | 'list';
  /** keitaro.md 2.3: a 2017 stream with landings lacks `filters` and `triggers`; only where it has none, INFERRED. */
  readonly hidesUnusedLists: boolean;
  /** keitaro.md 2.2: the routes that came after 2017. */
  readonly laterRoutes: boolean;
  /** keitaro.md 2.1 row 21: the conversion log by GET. */
  readonly conversionLogByGet: boolean;
  /** keitaro.md 0.2: how many free parameters a click has. */
  readonly subIds: 10 | 15 | 30;
  /** keitaro.md 3.8: newer builds call a conversion's id and time otherwise, and drop columns silently (4.6). */
  readonly conversionNames: 'old' | 'new';
  /** keitaro.md 4.5: a regular expression stood between slashes, newer builds take the bare pattern. */
  readonly delimitedPatterns: boolean;
  /** keitaro.md 4.1: `order` was rejected on a newer build; that others ignore it is INFERRED. */
  readonly refusesOrder: boolean;
  /** keitaro.md 2.2, 4.1: the routes and words that came after 2022, told at second hand ([OAS-new]). */
  readonly newestApi: boolean;
}

const object: AnswerForm = { listed: false, textId: false };
const list: AnswerForm = { listed: true, textId: false };
const objectWithTextId: AnswerForm = { listed: false, textId: true };
const listWithTextId: AnswerForm = { listed: true, textId: true };
const liveForms: AnswerForms = { create: object, update: object, clone: list, archive: list };

/** Campaigns were the same at all times (keitaro.md 1.7), their ids numbers (1.6). */
export const campaignForms = { ...liveForms, enable: list, disable: list, restore: list } as const;

/** Streams answer objects where campaigns answer lists, and nothing when archived (keitaro.md 1.7); clone is not served. */
export const streamForms = {
  create: object,
  update: object,
  clone: object,
  archive: { ...object, empty: true },
  enable: object,
  disable: object,
  restore: object,
} as const;

/** Landings: the list of an archive is INFERRED (keitaro.md 1.7). */
export const landingForms: AnswerForms = { create: object, update: object, clone: object, archive: list };

/** Domains: a list for whatever may name several, and for the archive, INFERRED (keitaro.md 1.7). */
export const domainForms = {
  ...liveForms,
  create: list,
  enable: list,
  disable: list,
  restore: list,
} as const;

/** Users, of whom only the shape of the entity is told (keitaro.md 2.2): archived as most are, INFERRED. */
export const userForms: AnswerForms = liveForms;

/** Traffic sources, archived without an answer (keitaro.md 1.7). */
export const sourceForms: AnswerForms = { ...liveForms, archive: { ...object, empty: true } };

/** The three profiles side by side, as keitaro.md 1.3 to 1.7 and 7 tell them apart. */
export const dialects: Readonly<Record<KeitaroProfile, Dialect>> = {
  seed2017: {
    validationStatus: 406,
    missingAsText: false,
    offerShape: 'url',
    networkShape: 'short',
    countries: 'codes',
    noCountry: null,
    noReference: null,
    noNetwork: null,
    cloneName: 'suffix',
    emptyGroupFails: false,
    groupCreateTextId: true,
    // The clone of an offer has no 2017 example: text as the network's clone, INFERRED (keitaro.md 1.6).
    offerForms: { create: objectWithTextId, update: object, clone: listWithTextId, archive: list },
    networkForms: {
      create: listWithTextId,
      update: listWithTextId,
      clone: listWithTextId,
      archive: listWithTextId,
    },
    campaignShape: 'short',
    pagesCampaigns: false,
    updatesMarkCampaigns: false,
    noParameters: [],
    costsNeedZone: false,
    streamShape: 'chance',
    acceptWord: 'allow',
    filterPayload: 'text',
    hidesUnusedLists: true,
    laterRoutes: false,
    conversionLogByGet: true,
    subIds: 10,
    conversionNames: 'old',
    delimitedPatterns: true,
    refusesOrder: false,
    newestApi: false,
  },
  live2021: {
    validationStatus: 406,
    missingAsText: false,
    offerShape: 'action',
    networkShape: 'full',
    countries: 'codes',
    noCountry: '',
    noReference: null,
    noNetwork: '',
    cloneName: 'prefix',
    emptyGroupFails: true,
    groupCreateTextId: false,
    // keitaro.md 1.5: a client of 2021 still had to turn a cloned offer's id into a number, INFERRED.
    offerForms: { ...liveForms, clone: listWithTextId },
    networkForms: liveForms,
    campaignShape: 'full',
    pagesCampaigns: false,
    updatesMarkCampaigns: true,
    noParameters: [],
    costsNeedZone: true,
    streamShape: 'weight',
    acceptWord: 'accept',
    filterPayload: 'list',
    hidesUnusedLists: false,
    laterRoutes: true,
    conversionLogByGet: false,
    subIds: 15,
    conversionNames: 'old',
    delimitedPatterns: true,
    refusesOrder: false,
    newestApi: false,
  },
  live2026: {
    validationStatus: 422,
    missingAsText: true,
    offerShape: 'action',
    networkShape: 'full',
    countries: 'names',
    noCountry: [],
    noReference: 0,
    noNetwork: 0,
    cloneName: 'prefix',
    emptyGroupFails: false,
    groupCreateTextId: false,
    offerForms: liveForms,
    networkForms: liveForms,
    campaignShape: 'full',
    pagesCampaigns: true,
    updatesMarkCampaigns: true,
    noParameters: {},
    costsNeedZone: true,
    streamShape: 'weight',
    acceptWord: 'accept',
    filterPayload: 'list',
    hidesUnusedLists: false,
    laterRoutes: true,
    conversionLogByGet: false,
    subIds: 30,
    conversionNames: 'new',
    delimitedPatterns: false,
    refusesOrder: true,
    newestApi: true,
  },
};
