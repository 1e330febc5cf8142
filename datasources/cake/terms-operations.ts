import { InvalidChange } from '../errors.ts';
import {
  cannotLeave,
  choice,
  decimal,
  flag,
  instant,
  integer,
  reference,
  references,
  text,
  texts,
} from '../spec/field.ts';
import { type Operations, write } from '../spec/operation.ts';
import { atLeastOne, onlyWith, type Rule, requiredWith } from '../spec/rule.ts';
import { byte, int } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

const required = { required: true } as const;
/** Amounts and switches without a word to leave them as they are. */
const whole = { ...required, unchanged: cannotLeave } as const;

/** Here and below: the names are those of the operation's own page, where cake.md names the operation alone (2.10). */
const contractTerms = {
  offerId: reference('offer_id', 'The offer whose contract it is.', { ...whole, ...int }),
  payout: decimal('payout', 'What the affiliate is paid, decimal: an amount, or a percentage of the sale.', {
    ...whole,
    minimum: 0,
  }),
  received: decimal('received', 'What the advertiser pays, decimal: an amount, or a percentage of the sale.', {
    ...whole,
    minimum: 0,
  }),
  receivedPercentage: flag('received_percentage', 'What the advertiser pays is a percentage.', whole),
  thankyouLink: text('thankyou_link', 'Where a conversion ends.', { maxLength: 400 }),
  hidden: flag('offer_contract_hidden', 'Hidden from the affiliate portal.', whole),
  isDefault: flag('offer_contract_is_default', 'It becomes the default contract of its offer.', whole),
  useFallbackTargeting: flag('use_fallback_targeting', 'Visitors are not told apart by country.', whole),
};
const contractName = text('offer_contract_name', 'Name of the contract.', { maxLength: 50 });
const priceFormatId = reference('price_format_id', 'How it is priced: 1 CPA, 2 CPC, 3 CPM, 4 Fixed, 5 RevShare.', byte);
const offerLink = text('offer_link', 'Where a click lands.', { maxLength: 400 });
const offerContractId = reference('offer_contract_id', 'The contract.', int);

const verticalId = reference('vertical_id', 'The vertical.', int);
const verticalName = text('vertical_name', 'Name of the vertical.', { maxLength: 50 });
const verticalCategoryId = reference('vertical_category_id', 'Its category, of `signupVerticalCategories`.', byte);
const verticalNotes = text('notes', 'Notes on it, which no answer shows.', { maxLength: 30, cleared: nullWord });

const offerTierTakes = {
  offerId: reference('offer_id', 'The offer.', { ...required, ...int }),
  offerContractId: { ...offerContractId, says: 'The contract that the tier gets.', ...required },
  tierId: reference('tier_id', 'The tier of affiliates, of `affiliateTiers`.', { ...required, ...byte }),
  priceFormatId: { ...priceFormatId, ...required },
  statusId: reference('status_id', '1 Active, 2 Inactive, 3 Pending.', { ...required, ...byte }),
  redirectOfferContractId: reference('redirect_offer_contract_id', 'The contract that takes refused clicks.', {
    ...int,
    initial: '-1',
  }),
  // The two that were recorded (cake.md 3.8).
  option: choice(
    'add_edit_option',
    'OfferTierOption',
    'Whether it is added, or takes the place of what the tier has.',
    { ADD: 'add', REPLACE: 'replace' },
    { ...required, writeOnly: true },
  ),
};

const geoTargetsTakes = {
  offerContractId: { ...offerContractId, says: 'The contract whose visitors are chosen.', ...required },
  setTargetingToGeo: flag('set_targeting_to_geo', 'From now on visitors are told apart by country.'),
  option: choice(
    'add_edit_option',
    'GeoTargetOption',
    'Whether the countries are added, are all that there are from now on, or are removed.',
    { ADD: 'add', REPLACE: 'replace', REMOVE: 'remove' },
    { ...required, writeOnly: true },
  ),
  countries: texts('countries', 'ISO 3166 codes, two letters.', { ...required, maxLength: 2 }),
  allowCountries: flag('allow_countries', 'Their clicks are taken, and not refused.', required),
  redirectOfferContractIds: references(
    'redirect_site_offer_contract_ids',
    'For each country the contract to which its clicks go instead, 0 for none; none at all where left out.',
  ),
  defaultRedirectOfferContractId: reference(
    'default_redirect_site_offer_contract_id',
    'The contract to which clicks of all other countries go.',
    int,
  ),
};

/** "You must pass as many IDs as countries." */
const oneForEach: Rule = ({ given: { countries, redirectOfferContractIds: ids } }) => {
  if (ids == null || (ids as unknown[]).length === (countries as unknown[]).length) return;
  throw new InvalidChange(
    'redirectOfferContractIds',
    'INVALID_VALUE',
    '"redirectOfferContractIds" has one for each of "countries", 0 where there is none.',
  );
};

const leadSaleCapTakes = {
  buyerId: reference('buyer_id', 'The buyer whose cap it is.', int),
  buyerContractId: reference('buyer_contract_id', 'The contract of a buyer whose cap it is.', int),
  interval: choice(
    'cap_interval_id',
    'LeadCapInterval',
    'Over how long it counts; that of a contract is not daily.',
    { NONE: '-1', DAILY: '1', WEEKLY: '2', MONTHLY: '3', CUSTOM: '4' },
    { ...required, writeOnly: true },
  ),
  limit: integer('cap_limit', 'How many leads can be bought; no limit where it is left out.', {
    minimum: 0,
    initial: '-2',
  }),
  start: instant('cap_start', 'When a CUSTOM interval begins.', { announcedBy: 'cap_start_modification_type' }),
};

/** Days are counted by the schedule of its deliveries. */
const notDaily: Rule = ({ given: { buyerContractId, interval } }) => {
  if (buyerContractId == null || interval !== 'DAILY') return;
  throw new InvalidChange('interval', 'INVALID_VALUE', 'The cap of a contract of a buyer cannot be DAILY.');
};

/** What `addedit.asmx` sets that no entity of ours is (cake.md 2.10, 3.8). */
export const termsOperations = {
  createOfferContract: write('/api/1/addedit.asmx/OfferContract', 'Gives an offer a further contract.', {
    takes: {
      offerContractId,
      ...contractTerms,
      offerContractName: { ...contractName, ...required },
      priceFormatId: { ...priceFormatId, ...required },
      offerLink: { ...offerLink, ...required },
    },
    rows: 'offer_contract_id',
  }),
  updateOfferContract: write('/api/1/addedit.asmx/OfferContract', 'Changes a contract of an offer.', {
    takes: {
      offerContractId: { ...offerContractId, ...whole },
      ...contractTerms,
      offerContractName: contractName,
      priceFormatId,
      offerLink,
    },
    rows: 'offer_contract_id',
  }),
  setOfferTier: write('/api/1/addedit.asmx/OfferTiers', 'Says which contract of an offer a tier of affiliates gets.', {
    takes: offerTierTakes,
  }),
  setGeoTargets: write('/api/3/addedit.asmx/GeoTargets', 'Says from which countries a contract takes clicks.', {
    takes: geoTargetsTakes,
    rules: [oneForEach],
  }),
  setLeadSaleCap: write(
    '/api/1/addedit.asmx/LeadSaleCaps',
    'Says how many leads a buyer, or one of its contracts, can buy.',
    {
      takes: leadSaleCapTakes,
      rules: [
        atLeastOne('buyerId', 'buyerContractId'),
        notDaily,
        requiredWith('start', 'interval', ['CUSTOM']),
        onlyWith(['start'], 'interval', ['CUSTOM']),
      ],
    },
  ),
  createVertical: write('/api/1/addedit.asmx/Vertical', 'Creates a vertical.', {
    takes: {
      verticalId,
      verticalName: { ...verticalName, ...required },
      verticalCategoryId: { ...verticalCategoryId, ...required },
      notes: verticalNotes,
    },
    rows: 'vertical_id',
  }),
  updateVertical: write('/api/1/addedit.asmx/Vertical', 'Changes a vertical.', {
    takes: { verticalId: { ...verticalId, ...whole }, verticalName, verticalCategoryId, notes: verticalNotes },
    rows: 'vertical_id',
  }),
} as const satisfies Operations;
