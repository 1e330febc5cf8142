import { tune } from '../../datasources/tune/index.ts';
import { testOperations } from './operation-suite.ts';
import { tuneFindBeside } from './tune-find-beside.ts';
import { tuneFindLists } from './tune-find-lists.ts';
import { tuneFindModels } from './tune-find-models.ts';
import { tuneFindPages } from './tune-find-pages.ts';
import { tuneFindThrough } from './tune-find-through.ts';
import { tuneFindWhere } from './tune-find-where.ts';
import { tuneReports } from './tune-reports.ts';

const finds = [
  ...tuneFindModels,
  ...tuneFindWhere,
  ...tuneFindLists,
  ...tuneFindPages,
  ...tuneFindBeside,
  ...tuneFindThrough,
];

testOperations(tune, 'tune', finds, {
testOperations(tune, 'tune', [...tuneIdLists, ...tuneReports], {
  later: [
    'listLogDays',
    'listLogs',
    'getLogLink',
    'createOffer',
    'updateOffer',
    'addTargetCountry',
    'removeTargetCountry',
    'addCategory',
    'removeCategory',
    'addGroup',
    'removeGroup',
    'blockAffiliateOfOffer',
    'unblockAffiliateOfOffer',
    'setPayout',
    'removePayout',
    'generateTrackingLink',
    'setApproval',
    'createAffiliate',
    'updateAffiliate',
    'blockAffiliate',
    'createAdvertiser',
    'updateAdvertiser',
    'blockAdvertiser',
    'createAffiliateUser',
    'updateAffiliateUser',
    'grantAccess',
    'removeAccess',
    'createGoal',
    'updateGoal',
    'createLandingPage',
    'updateLandingPage',
    'createOfferFile',
    'updateOfferFile',
    'deleteOfferFile',
    'createConversion',
    'updateConversion',
    'updateConversionStatus',
    'updateConversionMeta',
    'tagOffer',
    'untagOffer',
    'tagAffiliate',
    'untagAffiliate',
    'tagAdvertiser',
    'untagAdvertiser',
  ],
});
