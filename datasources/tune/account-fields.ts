import type { CommonAdvertiser, Status } from '../model.ts';
import { cannotClear, choice, type RecordOf, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const personal = { personal: true } as const;

/** What advertisers and affiliates have alike (hasoffers.md 2.4, 2.5). */
export const accountFields = {
  company: text('company', 'Name of the company.', { required: true, cleared: cannotClear }),
  accountState: choice('status', 'AccountState', 'Whether the account is open.', {
    PENDING: 'pending',
    ACTIVE: 'active',
    BLOCKED: 'blocked',
    DELETED: 'deleted',
    REJECTED: 'rejected',
  }),
  accountStateWord: text('status', 'The state as the network spells it.', readOnly),
  address1: text('address1', 'Street and number.', personal),
  address2: text('address2', 'Second line of the address.', personal),
  city: text('city', 'City.', personal),
  region: text('region', 'Region or state.'),
  addressCountry: text('country', 'Country as somebody typed it: two letters, three, or a name.'),
  zipcode: text('zipcode', 'Postal code.', personal),
  phone: text('phone', 'Phone number.', personal),
  fax: text('fax', 'Fax number.', personal),
  website: text('website', 'No longer used by TUNE.'),
  other: text('other', 'No longer used by TUNE.'),
  accountManagerId: reference('account_manager_id', 'The employee who looks after it.'),
  signupIp: text('signup_ip', 'Internet address from which it signed up.', personal),
  refId: text('ref_id', 'Reference of your own.'),
} as const;

/** Statuses of advertisers and affiliates in everyone's words. */
const accountStatuses = {
  pending: 'PENDING',
  active: 'ACTIVE',
  blocked: 'BLOCKED',
  deleted: 'ARCHIVED',
  rejected: 'REJECTED',
} as const;

/** How both are found and ordered. */
export const accountModel = {
  columns: { ids: 'id', status: 'status', text: 'company' },
  statuses: accountStatuses,
  orders: { NAME: 'company', CREATED_AT: 'date_added', UPDATED_AT: 'modified' },
} as const;

type Account = RecordOf<typeof accountFields> & { readonly addedAt: string | null; readonly modifiedAt: string | null };

/** An advertiser or an affiliate as one is on all platforms. */
export function commonAccount(id: string | null, record: Account): CommonAdvertiser {
  return {
    nativeId: id ?? '',
    name: record.company,
    status: statusOf[record.accountStateWord ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStateWord,
    createdAt: record.addedAt,
    updatedAt: record.modifiedAt,
  };
}

const statusOf: Readonly<Record<string, Status>> = accountStatuses;
