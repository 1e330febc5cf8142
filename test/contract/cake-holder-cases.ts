import { creativeWriteFields } from '../../datasources/cake/creative-fields.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';
import type { WriteCase } from './write-case.ts';

type Sample = NonNullable<WriteCase['samples']>[string];

/** The ids that the other records of a collection have in a member: those exist. */
const idsIn =
  (collection: string, member: string): Sample =>
  (state: State) =>
    (Object.values(state[collection] ?? {}) as AnyRecord[]).flatMap((record) => {
      const id = record[member];
      return id == null ? [] : [String(id)];
    });

const hasAddress = ({ address_street, address_street2 }: AnyRecord) => address_street !== '' && address_street2 !== '';

const affiliate: WriteCase = {
  collection: 'affiliates',
  // An address that is not whole cannot be changed in part.
  picks: hasAddress,
  samples: {
    inactiveReasonId: idsIn('affiliates', 'inactive_reason_id'),
    affiliateTierId: idsIn('affiliates', 'affiliate_tier_id'),
    accountManagerId: idsIn('affiliates', 'account_manager_id'),
    currencyId: idsIn('affiliates', 'currency_id'),
    paymentTypeId: idsIn('affiliates', 'payment_type_id'),
    referredByAffiliateId: idsIn('affiliates', 'affiliate_id'),
    countryCodes: () => [['DE', 'US'], ['FR']],
  },
  refused: {
    changes: { affiliateTierId: '250' },
    field: 'affiliateTierId',
    words: 'Invalid Affiliate Tier',
    text: 'affiliateName',
  },
  atLeast: 40,
};

const advertiser: WriteCase = {
  collection: 'advertisers',
  picks: hasAddress,
  samples: { accountManagerId: idsIn('advertisers', 'account_manager_id') },
  atLeast: 14,
};

const contactsOf = ({ contacts }: AnyRecord) => (contacts ?? []) as readonly AnyRecord[];

/** A contact is kept inside whom it belongs to, so that a change of any row moves that one member. */
const contact: WriteCase = {
  collection: 'affiliates',
  picks: (stored) => contactsOf(stored).length > 0,
  keyOf: (stored, id) => `affiliate~${id}~${contactsOf(stored)[0]?.contact_id}`,
  unknownRows: {
    departmentId: 'the instance has no departments, as recorded (cake.md 3.1); test/unit/cake-edits says it',
  },
  storedAs: Object.fromEntries(
    [
      'firstName',
      'middleName',
      'lastName',
      'emailAddress',
      'password',
      'title',
      'phoneWork',
      'phoneCell',
      'phoneFax',
      'imService',
      'imName',
      'timeZone',
      'languageId',
      'includeInMassEmails',
    ].map((row) => [row, 'contacts']),
  ),
  samples: {
    includeInMassEmails: (_state, stored) => [contactsOf(stored)[0]?.include_in_mass_emails !== true],
    languageId: (_state, stored) => [contactsOf(stored)[0]?.language_id === 1 ? '2' : '1'],
  },
  refused: {
    changes: { departmentId: '99999' },
    field: 'departmentId',
    words: 'Invalid Department ID',
    text: 'title',
  },
  atLeast: 17,
};

const creative: WriteCase = {
  collection: 'creatives',
  keyOf: ({ offer_id: offerId }, id) => `${offerId}~${id}`,
  // Every change has to say it, because nothing shows it (cake.md 4.2).
  givenWith: Object.fromEntries(
    Object.keys(creativeWriteFields)
      .filter((name) => name !== 'allowLinkOverride')
      .map((name) => [name, { allowLinkOverride: true }]),
  ),
  atLeast: 15,
};

/** How the sandbox keeps whom CAKE pays and is paid by, their people, and creatives. */
export const holderCases = { affiliate, advertiser, contact, creative };
