import { InvalidChange } from '../errors.ts';
import { type AnyRecord, records, reference, texts } from '../spec/field.ts';
import { isObject, listOf, readRecord } from '../spec/read-record.ts';
import type { Rule } from '../spec/rule.ts';
import { writeNew } from '../spec/write-record.ts';
import type { Action, ActionRequest, Answers } from '../write.ts';
import { enabledAffiliatesFields, storeIpsFields } from './action-fields.ts';
import { eachIs, number, somethingOf } from './argument-rules.ts';
import { operations } from './operations.ts';
import type { JsonObject } from './php-map.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;
const pagesOnly = { landingPageIds: enabledAffiliatesFields.landingPageIds };

const storedFields = {
  pages: records(
    'pages',
    'StoredPageIps',
    'What was stored for each landing page.',
    {
      landingPageId: reference('id', 'The landing page.', readOnly),
      postbackIps: texts('postback_ips', 'IP addresses that may post back conversions.', readOnly),
      voidIps: texts('void_ips', 'IP addresses that may void conversions.', readOnly),
      hostnpostIps: texts('hostnpost_ips', 'IP addresses that may host and post.', readOnly),
    },
    readOnly,
  ),
} as const;

/** Who may use the landing pages of an offer, and who may report for them (offerit.md 3.6). */
export const accessActions: Readonly<Record<string, Action>> = {
  setEnabledAffiliates: {
    says: 'Opens landing pages of the offer to some affiliates, or closes them.',
    takes: enabledAffiliatesFields,
    rules: [somethingOf('affiliateIds'), eachIs(number, 'a number', 'affiliateIds', 'landingPageIds')],
    plan: ({ account }, { id, values, present }) => {
      const { landingPageIds, ...others } = values;
      const pages = pagesOf(landingPageIds, present);
      // One place is always named: of several the first counts, and without any it would be the whole network.
      const where =
        pages.length > 0 ? writeNew(wire, pagesOnly, { landingPageIds }, account.timeZone) : { offerids: id };
      const said = writeNew(wire, enabledAffiliatesFields, others, account.timeZone);
      return [{ operation: operations.setEnabledAffiliates, parameters: { ...said, ...where } }];
    },
  },
  storeIps: {
    says: 'Stores IP addresses that may report for landing pages of the offer.',
    takes: storeIpsFields,
    rules: [noEmptyIps, eachIs(number, 'a number', 'landingPageIds')],
    plan: ({ account }, { id, values, present }) => {
      const { landingPageIds, ...others } = values;
      const pages = pagesOf(landingPageIds, present);
      const targets =
        pages.length > 0 ? writeNew(wire, pagesOnly, { landingPageIds }, account.timeZone) : { offerids: id };
      const said = writeNew(wire, storeIpsFields, others, account.timeZone);
      return [{ operation: operations.storeOfferIps, parameters: { ...said, targets } }];
    },
    gives: {
      named: 'StoredIps',
      fields: storedFields,
      read: storedPages,
    },
  },
};

/** A landing page of another offer would be changed in passing. */
function pagesOf(wanted: unknown, { landingPages }: ActionRequest['present']): readonly unknown[] {
  const own = listOf(landingPages).map((page) => (page as AnyRecord).id);
  const pages = listOf(wanted);
  const strange = pages.find((page) => !own.includes(page));
  if (strange === undefined) return pages;
  throw new InvalidChange('landingPageIds', 'INVALID_VALUE', `${String(strange)} is no landing page of this offer.`);
}

/** What an empty list would do is not told: it may well open the page to everyone. */
function noEmptyIps({ given }: Parameters<Rule>[0]): void {
  const lists = Object.entries((given.ips ?? {}) as AnyRecord).filter(([, list]) => list != null);
  const empty = lists.find(([, list]) => listOf(list).length === 0)?.[0];
  if (lists.length > 0 && empty === undefined) return;
  const field = empty === undefined ? 'ips' : `ips.${empty}`;
  throw new InvalidChange(field, 'REQUIRED', `Give IP addresses in "${field}".`);
}

/** By landing page, by list, by address: `{"1":{"postback_ips":{"1.1.1.1":true}}}`. */
function storedPages([answer]: Answers): AnyRecord {
  const pages = Object.entries(isObject(answer) ? answer : {}).map(([id, lists]) => ({ id, ...addressesIn(lists) }));
  return readRecord(wire, storedFields, { pages }, 'UTC');
}

function addressesIn(lists: unknown): JsonObject {
  const entries = Object.entries(isObject(lists) ? lists : {});
  return Object.fromEntries(entries.map(([name, addresses]) => [name, Object.keys(Object(addresses))]));
}
