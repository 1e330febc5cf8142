import { success } from '../answers.ts';
import { existing } from '../existing.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { invalidParameter, missingParameter } from '../refusal.ts';
import { list, text, type Values } from '../values.ts';

/** What an action writes; revert forgets what was said, so that the landing page decides again (offerit.md 3.6). */
const actions: Readonly<Record<string, Action>> = {
  enable: { field: 'enabled', value: '1' },
  disable: { field: 'enabled', value: '0' },
  revert: { field: 'enabled' },
  enable_requestable: { field: 'requestable', value: '1' },
  disable_requestable: { field: 'requestable', value: '0' },
  revert_requestable: { field: 'requestable' },
};

interface Action {
  readonly field: 'enabled' | 'requestable';
  readonly value?: string;
}

/** The words that `action` takes. */
export const accessActions: readonly string[] = Object.keys(actions);

/** PATCH /offer/set_enabled_affiliates; the answer is assumed (offerit.md 7). */
export const setEnabledAffiliates: Handler = (network, sent) => {
  const action = actions[text(sent, 'action')];
  if (action === undefined) throw invalidParameter('action');
  const loginids = chosenAffiliates(network, sent);
  for (const page of chosenPages(network, sent)) {
    for (const loginid of loginids) setAccess(network, page, loginid, action);
  }
  return success();
};

/** Whether an affiliate may use a landing page: unless something was said, private ones are closed. */
export function isOpenTo({ access }: Network, page: Values, loginid: string): boolean {
  const said = text(access.find(accessKey(text(page, 'landing_pageid'), loginid)) ?? {}, 'enabled');
  return said === '' ? text(page, 'private') !== '1' : said === '1';
}

function setAccess({ access }: Network, page: Values, loginid: string, { field, value }: Action): void {
  const landing_pageid = text(page, 'landing_pageid');
  const key = accessKey(landing_pageid, loginid);
  const said = Object.entries(access.find(key) ?? { access: key, landing_pageid, loginid });
  const others = Object.fromEntries(said.filter(([name]) => name !== field));
  const record = value === undefined ? others : { ...others, [field]: value };
  if ('enabled' in record || 'requestable' in record) access.put(record);
  else access.remove(key);
}

function accessKey(landingPageId: string, loginid: string): string {
  return `${landingPageId}:${loginid}`;
}

function chosenAffiliates({ affiliates }: Network, sent: Values): readonly string[] {
  if (text(sent, 'all_users') === '1') return affiliates.all().map((affiliate) => text(affiliate, 'loginid'));
  const loginids = list(sent, 'loginids');
  if (loginids.length === 0) throw missingParameter('loginids');
  return loginids.map((loginid) => text(existing(affiliates, { loginid }), 'loginid'));
}

/** The first selector of this order that is there decides; the last four narrow together (offerit.md 3.6). */
function chosenPages({ landingPages, offers }: Network, sent: Values): readonly Values[] {
  const pages = landingPages.all();
  if (text(sent, 'all_landers') === '1') return pages;
  const ids = list(sent, 'landing_pageids');
  if (ids.length > 0) return ids.map((landing_pageid) => existing(landingPages, { landing_pageid }));
  const offerids = list(sent, 'offerids');
  if (offerids.length > 0) return pages.filter((page) => offerids.includes(text(page, 'offerid')));
  const advertisers = list(sent, 'advertiser_ids');
  const fragments = ['offer_name_like', 'landing_page_name_like', 'url_like'].map((name) => text(sent, name));
  if (advertisers.length === 0 && fragments.every((fragment) => fragment === '')) throw missingParameter('all_landers');
  return pages.filter((page) => {
    const offer = offers.find(text(page, 'offerid')) ?? {};
    const texts = [text(offer, 'name'), text(page, 'name'), text(page, 'url')];
    const fits = texts.every((each, index) => each.toLowerCase().includes(fragments[index]?.toLowerCase() ?? ''));
    return fits && (advertisers.length === 0 || advertisers.includes(text(offer, 'advertiserid')));
  });
}
