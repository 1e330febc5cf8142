import { createHash } from 'node:crypto';
import { type Call, textArgument, treeArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { filterRows } from '../filter-rows.ts';
import { type Methods, reads } from '../method.ts';
import { printRow } from '../model.ts';
import type { Network } from '../network.ts';
import { pageOf } from '../page.ts';
import type { PhpObject, PhpValue } from '../php-value.ts';
import { conversionPixel, creativeCode, impressionPixel, trackingLink, trackingUrl } from '../tracking.ts';

/** Links are computed and not stored (hasoffers.md 7.6). */
export const trackingMethods: Methods = {
  generateTrackingLink: reads(generateTrackingLink, 'offer_id', 'affiliate_id'),
  generateTrackingPixel: reads(generateTrackingPixel, 'offer_id'),
  getOfferFilesWithCreativeCode: reads(getOfferFilesWithCreativeCode),
};

/** The same for a goal of an offer (hasoffers.md 2.2). */
export const goalTrackingMethods: Methods = { generateTracking: reads(generateTracking, 'goal_id') };

/** Note the mixed types of the ids (hasoffers.md 7.6). */
function generateTrackingLink(network: Network, call: Call): PhpValue {
  const offer = existingRow(network, 'offers', textArgument(call, 'offer_id'));
  const affiliate = existingRow(network, 'affiliates', textArgument(call, 'affiliate_id'));
  const parameters = { offer_id: offer.id, aff_id: affiliate.id, ...sentParameters(call) };
  const link = trackingLink('aff_c', parameters);
  return {
    affiliate_id: affiliate.id,
    offer_id: Number(offer.id),
    click_url: treeArgument(call, 'options').get('tiny_url') === '1' ? tinyUrl(link) : link,
    impression_pixel: impressionPixel(parameters),
  };
}

/** The manual gives no more than the name: the argument and the bare code are INFERRED from tracking links. */
function generateTrackingPixel(network: Network, call: Call): PhpValue {
  const offer = existingRow(network, 'offers', textArgument(call, 'offer_id'));
  return conversionPixel({ offer_id: offer.id, ...sentParameters(call) });
}

/** The arguments are told, the answer is INFERRED from the pixel of an offer. */
function generateTracking(network: Network, call: Call): PhpValue {
  const goal = existingRow(network, 'goals', textArgument(call, 'goal_id'));
  return conversionPixel({ goal_id: goal.id, ...sentParameters(call) });
}

function sentParameters(call: Call): Readonly<Record<string, string>> {
  const sent = [...treeArgument(call, 'params')].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(sent);
}

function tinyUrl(link: string): string {
  return `${trackingUrl}/${createHash('sha256').update(link).digest('base64url').slice(0, 6)}`;
}

/**
 * A page object without `page` (hasoffers.md 1.6). The arguments are not told: `offer_id` and `affiliate_id`, either
 * of which may be missing, are INFERRED from the links it makes and from who calls it (2.1).
 */
function getOfferFilesWithCreativeCode(network: Network, call: Call): PhpValue {
  const { model, all } = network.tables.offerFiles;
  const [offerId, affiliateId] = [textArgument(call, 'offer_id'), textArgument(call, 'affiliate_id')];
  const ofOffer = all().filter((file) => offerId === '' || file.offer_id === offerId);
  const files = filterRows(model, ofOffer, treeArgument(call, 'filters'));
  const page = pageOf(call, files);
  const data = new Map<string, PhpObject>(
    (page?.items ?? files).map((file) => {
      const tracking = { offer_id: String(file.offer_id), ...(affiliateId === '' ? {} : { aff_id: affiliateId }) };
      return [file.id, { OfferFile: printRow(network, model, file), CreativeCode: creativeCode(file, tracking) }];
    }),
  );
  const whole = files.length === 0 ? 0 : 1;
  return { current: 0, count: files.length, pageCount: page?.pageCount ?? whole, data };
}
