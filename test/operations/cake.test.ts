import { cake } from '../../datasources/cake/index.ts';
import { cakeLookups } from './cake-lookups.ts';
import { testOperations } from './operation-suite.ts';

testOperations(cake, 'cake-us', [...cakeLookups], {
  later: [
    'getApiKey',
    'exportAdvertisers',
    'exportAffiliates',
    'exportBlacklists',
    'exportBuyerContracts',
    'exportBuyers',
    'exportCampaigns',
    'exportCreatives',
    'exportOffers',
    'eventConversions',
    'clicks',
    'editBlacklist',
    'removeBlacklist',
    'editBuyer',
    'editBuyerContract',
    'editCampaign',
    'exceptCreative',
    'exceptSubId',
    'editCaps',
    'editAdvertiser',
    'editAffiliate',
    'editContact',
    'editCreative',
    'addCreativeFile',
    'editOffer',
    'insertConversions',
    'updateConversion',
  ],
});
