import { keitaro } from '../../datasources/keitaro/index.ts';
import { keitaroBotlist } from './keitaro-botlist.ts';
import { keitaroDomains } from './keitaro-domains.ts';
import { keitaroFiles } from './keitaro-files.ts';
import { keitaroIntegrations } from './keitaro-integrations.ts';
import { keitaroReports } from './keitaro-reports.ts';
import { keitaroStatistics } from './keitaro-statistics.ts';
import { keitaroStreamOptions } from './keitaro-stream-options.ts';
import { keitaroTracker } from './keitaro-tracker.ts';
import { keitaroUsers } from './keitaro-users.ts';
import { testOperations } from './operation-suite.ts';

/** A tracker that serves what manuals list and do not describe. */
const account = {
  id: 'keitaro',
  platform: 'keitaro',
  currency: 'USD',
  timeZone: 'UTC',
  keitaro: { clickReports: 'report' },
} as const;

/** What deletes statistics comes last. */
const cases = [
  ...keitaroReports,
  ...keitaroStreamOptions,
  ...keitaroDomains,
  ...keitaroFiles,
  ...keitaroUsers,
  ...keitaroIntegrations,
  ...keitaroBotlist,
  ...keitaroTracker,
  ...keitaroStatistics,
];

testOperations(keitaro, 'keitaro', cases, {
  accounts: [account],
  later: [
    'listOffers',
    'getOffer',
    'createOffer',
    'updateOffer',
    'archiveOffer',
    'cloneOffer',
    'listAffiliateNetworks',
    'getAffiliateNetwork',
    'createAffiliateNetwork',
    'updateAffiliateNetwork',
    'archiveAffiliateNetwork',
    'cloneAffiliateNetwork',
    'listCampaigns',
    'getCampaign',
    'listArchivedCampaigns',
    'createCampaign',
    'updateCampaign',
    'archiveCampaign',
    'restoreCampaign',
    'enableCampaign',
    'disableCampaign',
    'cloneCampaign',
    'updateCosts',
    'listStreams',
    'getStream',
    'listArchivedStreams',
    'createStream',
    'updateStream',
    'archiveStream',
    'restoreStream',
    'enableStream',
    'disableStream',
    'listTrafficSources',
    'getTrafficSource',
    'createTrafficSource',
    'updateTrafficSource',
    'archiveTrafficSource',
    'cloneTrafficSource',
    'listLandings',
    'getLanding',
    'createLanding',
    'updateLanding',
    'archiveLanding',
    'cloneLanding',
    'listGroups',
    'createGroup',
    'updateGroup',
    'deleteGroup',
    'conversionLog',
    'clickLog',
  ],
});
