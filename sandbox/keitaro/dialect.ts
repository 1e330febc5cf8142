/** Which generation of the tracker is imitated: the manual calls the points that differ "varies". */
export type KeitaroProfile = 'seed2017' | 'live2021' | 'live2026';

/** How one operation wraps its entity: keitaro.md 1.7 (object or list of one) and 1.6 (id as text). */
export interface AnswerForm {
  readonly listed: boolean;
  readonly textId: boolean;
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
}

const object: AnswerForm = { listed: false, textId: false };
const list: AnswerForm = { listed: true, textId: false };
const objectWithTextId: AnswerForm = { listed: false, textId: true };
const listWithTextId: AnswerForm = { listed: true, textId: true };
const liveForms: AnswerForms = { create: object, update: object, clone: list, archive: list };

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
  },
};
