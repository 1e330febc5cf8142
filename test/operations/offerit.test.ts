import { offerit } from '../../datasources/offerit/index.ts';
import { testOperations } from './operation-suite.ts';

testOperations(offerit, 'offerit', [], {
  later: [
    'getDetails',
    'getCommissionChanges',
    'searchAffiliates',
    'getCreatives',
    'reportTransactions',
    'addOffer',
    'editOffer',
    'addOfferGroups',
    'addOfferCategories',
    'addOfferCategoriesByName',
    'pauseOffer',
    'activateOffer',
    'setOfferGoals',
    'addCommissionChange',
    'setCommissionChangePayouts',
    'setEnabledAffiliates',
    'storeOfferIps',
    'addLandingPage',
    'editLandingPage',
    'addAffiliate',
    'editAffiliate',
    'addManager',
    'setRevenueOfOrder',
    'setRevenueOfClick',
  ],
});
