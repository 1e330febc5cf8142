import { keitaro } from '../../datasources/keitaro/index.ts';
import { keitaroBotlist } from './keitaro-botlist.ts';
import { keitaroDomains } from './keitaro-domains.ts';
import { keitaroFiles } from './keitaro-files.ts';
import { keitaroIntegrations } from './keitaro-integrations.ts';
import { keitaroStatistics } from './keitaro-statistics.ts';
import { keitaroStreamOptions } from './keitaro-stream-options.ts';
import { keitaroTracker } from './keitaro-tracker.ts';
import { keitaroUsers } from './keitaro-users.ts';
import { testOperations } from './operation-suite.ts';

testOperations(
  keitaro,
  'keitaro',
  [
    ...keitaroStreamOptions,
    ...keitaroDomains,
    ...keitaroFiles,
    ...keitaroUsers,
    ...keitaroIntegrations,
    ...keitaroBotlist,
    ...keitaroTracker,
    // The last ones: they delete what others may look at.
    ...keitaroStatistics,
  ],
  {
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
  },
);
