import type { SeedOptions, SimulatedPlatform, WireAnswer, WireRequest } from '../simulated-platform.ts';
import { accountingOperations } from './accounting/accounting-operations.ts';
import { addeditAdvertiser } from './addedit-advertiser.ts';
import { addeditCaps } from './addedit-caps.ts';
import { addeditOffer } from './addedit-offer.ts';
import { addeditAffiliate } from './affiliates/addedit-affiliate.ts';
import { addeditBlacklist, removeBlacklist } from './affiliates/addedit-blacklist.ts';
import { exportAffiliates } from './affiliates/export-affiliates.ts';
import { exportBlacklists } from './affiliates/export-blacklists.ts';
import { BindingError, bindingOf, type CallArguments, readArguments } from './bind-arguments.ts';
import { addeditBuyer } from './buyers/addedit-buyer.ts';
import { addeditBuyerContract } from './buyers/addedit-buyer-contract.ts';
import { addeditLeadSaleCaps } from './buyers/addedit-lead-sale-caps.ts';
import { exportBuyerContracts } from './buyers/export-buyer-contracts.ts';
import { exportBuyers } from './buyers/export-buyers.ts';
import type { CakeAccount } from './cake-account.ts';
import { answerTree, badRequest, unrecognized } from './cake-answers.ts';
import { addeditCampaign } from './campaigns/addedit-campaign.ts';
import { campaignExceptions } from './campaigns/campaign-exceptions.ts';
import { exportCampaigns } from './campaigns/export-campaigns.ts';
import { churnAccount } from './churn-account.ts';
import { addeditContact } from './contacts/addedit-contact.ts';
import { addeditGeoTargets } from './contracts/addedit-geo-targets.ts';
import { addeditOfferContract } from './contracts/addedit-offer-contract.ts';
import { addeditOfferTiers } from './contracts/addedit-offer-tiers.ts';
import { addeditCreative } from './creatives/addedit-creative.ts';
import { addeditCreativeFiles } from './creatives/addedit-creative-files.ts';
import { exportCreatives } from './creatives/export-creatives.ts';
import { exportSchedules } from './delivery/export-schedules.ts';
import { exportAdvertisers } from './export-advertisers.ts';
import { exportOffers } from './export-offers.ts';
import { exportSiteOffers } from './export-site-offers.ts';
import { getApiKey } from './get-api-key.ts';
import { getItems } from './get-items.ts';
import { leadOperations } from './leads/lead-operations.ts';
import type { Operation } from './operation.ts';
import { exportPixelLogRequests } from './pixel-log/export-pixel-log-requests.ts';
import { offerFeed } from './portal/offer-feed.ts';
import { reports } from './reports/reports.ts';
import type { Tree } from './response-tree.ts';
import { exportRuleTargets } from './rules/export-rule-targets.ts';
import { seedAccount } from './seed-account.ts';
import { signupOperations } from './signup/signup-operations.ts';
import { stateOf } from './state-of.ts';
import { trackOperations } from './track/track-operations.ts';
import { addeditVertical } from './verticals/addedit-vertical.ts';
import { getVerticals } from './verticals/get-verticals.ts';

/** Options of one CAKE instance. */
export interface CakeOptions extends SeedOptions {
  readonly apiKey: string;
  /** GetAPIKey gives the key for these two. */
  readonly username: string;
  readonly password: string;
  /** Whether export Campaigns v8 refuses a call without an id, as version 7 does; the manual does not know. */
  readonly campaignsNeedAnId?: boolean;
}

/** A CAKE instance as cake.md describes it: GET, form POST and JSON POST; SOAP is an unknown binding. */
export function createCake(options: CakeOptions): SimulatedPlatform {
  const account = seedAccount(options);
  return {
    answer: (request) => respond(account, request, (operation, given) => operation.call(account, given)),
    throttled: (request) => respond(account, request, (operation) => operation.fail('Restricted')),
    isWrite: ({ path }) => writingServices.test(path),
    addresses: operations.map(({ address }) => address),
    state: () => stateOf(account),
    churn: (collection) => churnAccount(account, collection),
  };
}

const operations: readonly Operation[] = [
  getApiKey,
  ...getItems,
  getVerticals,
  addeditVertical,
  exportAdvertisers,
  exportAffiliates,
  ...exportCampaigns,
  ...exportCreatives,
  ...exportOffers,
  exportSiteOffers,
  ...reports,
  addeditOffer,
  addeditOfferContract,
  addeditOfferTiers,
  addeditGeoTargets,
  addeditCampaign,
  ...campaignExceptions,
  addeditCaps,
  addeditBuyer,
  addeditBuyerContract,
  addeditLeadSaleCaps,
  exportBuyers,
  exportBuyerContracts,
  addeditBlacklist,
  removeBlacklist,
  exportBlacklists,
  ...trackOperations,
  offerFeed,
  exportSchedules,
  exportRuleTargets,
  exportPixelLogRequests,
  ...accountingOperations,
  ...leadOperations,
  ...signupOperations,
  addeditAffiliate,
  addeditAdvertiser,
  addeditContact,
  addeditCreative,
  addeditCreativeFiles,
];

/** Versions belong to operations and letter case does not matter (cake.md 1.1). */
const byAddress = new Map(operations.map((operation) => [operation.address.toLowerCase(), operation]));

/** The services of cake.md 1.1 that change something; the lists among their operations only read. */
const writingServices = /\/(add|addedit|edit|signup|track)\.asmx\/(?!\w+Dispositions$|Get)|\/accounting\.asmx\/Mark/i;

function respond(
  account: CakeAccount,
  request: WireRequest,
  treeOf: (operation: Operation, given: CallArguments) => Tree,
): WireAnswer {
  const path = request.path.replace(/\/{2,}/g, '/');
  const operation = byAddress.get(path.toLowerCase());
  const binding = bindingOf(request);
  if (!operation || !binding) return unrecognized(path);
  try {
    const tree = treeOf(operation, readArguments(request, binding));
    return answerTree(operation, tree, binding, account.timeZone);
  } catch (error) {
    if (error instanceof BindingError) return badRequest(error.message, binding);
    throw error;
  }
}
