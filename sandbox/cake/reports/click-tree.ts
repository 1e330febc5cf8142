import type { CakeAccount } from '../cake-account.ts';
import { absent, date, flag, type Members, number, object, type Tree, text } from '../response-tree.ts';
import { reportMoney } from './report-money.ts';
import type { StoredClick } from './stored-traffic.ts';
import { globalRedirect, linkMembers, partyMembers, subIdMembers } from './subject-trees.ts';
import { visitorMembers } from './visitor-trees.ts';

/** One click in the order of cake.md 3.7. */
export function clickTree(account: CakeAccount, click: StoredClick): Tree {
  const global = click.campaign_id === globalRedirect.id;
  return object({
    click_id: number(click.click_id),
    visitor_id: number(click.visitor_id),
    original_visitor_id: number(click.visitor_id),
    tracking_id: number(click.tracking_id),
    request_session_id: number(click.request_session_id),
    click_date: date(click.click_date),
    ...partyMembers(account, click),
    ...linkMembers(account, click),
    ...subIdMembers(click.sub_ids),
    ip_address: text(click.visitor.ip_address),
    user_agent: text(click.visitor.user_agent.replaceAll(' ', '%20')),
    referrer_url: text(click.referrer_url),
    search_term: text(click.search_term),
    request_url: text(
      `https://track.tracking.example/${global ? '' : `?a=${click.source_affiliate_id}&c=${click.creative_id}`}`,
    ),
    redirect_url: text(global ? '' : 'https://shop.example/?aff=#affid#&sub=#s1#&click=#reqid#'),
    ...visitorMembers(account.lookups, click.visitor),
    disposition: text(global ? 'Base Tracking Domain Redirect' : ''),
    ...money(account, click),
    duplicate: flag(click.duplicate),
    duplicate_clicks: number(click.duplicate_clicks),
    total_clicks: number(click.duplicate_clicks + 1),
  });
}

/** Only where clicks are paid; the words for the action are invented. */
function money({ lookups }: CakeAccount, click: StoredClick): Members {
  if (click.paid === null || click.received === null) return { paid_action: absent, paid: absent, received: absent };
  return {
    paid_action: text('Click'),
    paid: reportMoney(lookups, click.paid_currency_id, click.paid),
    received: reportMoney(lookups, click.received_currency_id, click.received),
  };
}
