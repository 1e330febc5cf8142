import type { CommonAdvertiser, Status } from '../model.ts';
import { choice, type RecordOf, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

/** What advertisers and affiliates have alike (hasoffers.md 2.4, 2.5). */
export const accountFields = {
  company: text('company', 'Name of the company.', readOnly),
  accountState: choice(
    'status',
    'AccountState',
    'Whether the account is open.',
    { PENDING: 'pending', ACTIVE: 'active', BLOCKED: 'blocked', DELETED: 'deleted', REJECTED: 'rejected' },
    readOnly,
  ),
  accountStateWord: text('status', 'The state as the network spells it.', readOnly),
  address1: text('address1', 'Street and number.', readOnly),
  address2: text('address2', 'Second line of the address.', readOnly),
  city: text('city', 'City.', readOnly),
  region: text('region', 'Region or state.', readOnly),
  addressCountry: text('country', 'Country as somebody typed it: two letters, three, or a name.', readOnly),
  zipcode: text('zipcode', 'Postal code.', readOnly),
  phone: text('phone', 'Phone number.', readOnly),
  fax: text('fax', 'Fax number.', readOnly),
  website: text('website', 'No longer used by TUNE.', readOnly),
  other: text('other', 'No longer used by TUNE.', readOnly),
  accountManagerId: reference('account_manager_id', 'The employee who looks after it.', readOnly),
  signupIp: text('signup_ip', 'Internet address from which it signed up.', readOnly),
  refId: text('ref_id', 'Reference of your own.', readOnly),
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
