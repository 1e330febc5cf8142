import { cannotClear, choice, flag, instant, reference, text, texts } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const required = { required: true, cleared: cannotClear } as const;
const personal = { personal: true } as const;

const userFields = {
  userId: reference('id', 'Id of the user.', readOnly),
  email: text('email', 'Address with which the user logs in; no other may have it.', {
    ...required,
    personal: true,
  }),
  salt: text('salt', 'What the password is hashed with.', { ...readOnly, secret: true }),
  firstName: text('first_name', 'First name.', personal),
  lastName: text('last_name', 'Last name.', personal),
  title: text('title', 'Title.'),
  phone: text('phone', 'Phone number.', personal),
  cellPhone: text('cell_phone', 'Number of the mobile phone.', personal),
  state: choice('status', 'UserState', 'Whether the user may log in.', {
    ACTIVE: 'active',
    BLOCKED: 'blocked',
    DELETED: 'deleted',
  }),
  permissions: text('permissions', 'Bit mask of rights; `access` says the same in words.', readOnly),
  access: texts('access', 'What the user may do.', readOnly),
  isCreator: flag('is_creator', 'The first user of the account.', readOnly),
  joinedAt: instant('join_date', 'When the user joined.', readOnly),
  lastLoginAt: instant('last_login', 'When the user logged in last.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  wantsAlerts: flag('wants_alerts', 'No longer used by TUNE.'),
  networkUserId: reference('user_id', 'Internal to TUNE.', readOnly),
  sharedUserId: reference('SHARED_Users2_id', 'Internal to TUNE.', readOnly),
  brandId: reference('AFFILIATE_NETWORK_Brands_id', 'Internal to TUNE.', readOnly),
  networkEmployeeId: reference('_NETWORK_employees_id', 'Internal to TUNE.', readOnly),
} as const;

/** The 21 columns of an affiliate's user (hasoffers.md 2.6), as an affiliate shows them. */
export const userOfAffiliateFields = {
  ...userFields,
  affiliateId: reference('affiliate_id', 'The affiliate.', { ...required, to: 'affiliate' }),
} as const;

/** A user of an affiliate as a record of its own. */
export const affiliateUserFields = {
  ...userOfAffiliateFields,
  password: text('password', 'The password; nobody can read it again.', {
    ...required,
    writeOnly: true,
    secret: true,
  }),
} as const;

/** Rights of users (hasoffers.md 2.6). */
export const accessArguments = {
  permission: choice(
    'permission',
    'UserAccess',
    'The right.',
    {
      AFFILIATE: 'Affiliate',
      STATS: 'Affiliate.stats',
      OFFER_MANAGEMENT: 'Affiliate.offer_management',
      USER_MANAGEMENT: 'Affiliate.user_management',
      ACCOUNT_MANAGEMENT: 'Affiliate.account_management',
      API: 'Affiliate.API',
    },
    { required: true },
  ),
} as const;

/** The manual only names an advertiser's users (hasoffers.md 2.4): their columns are INFERRED from an affiliate's. */
export const advertiserUserFields = {
  ...userFields,
  advertiserId: reference('advertiser_id', 'The advertiser.', readOnly),
} as const;
