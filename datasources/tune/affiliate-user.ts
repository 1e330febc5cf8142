import type { OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { sayChoice } from '../spec/choice-words.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { listOf } from '../spec/read-record.ts';
import { told } from './actions.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { accessArguments, affiliateUserFields } from './user-fields.ts';
import { written } from './written.ts';

const model: Model = {
  name: 'AffiliateUser',
  find: operations.findAffiliateUsers,
  fields: affiliateUserFields,
  contain: {},
  columns: { ids: 'id', status: 'status', text: 'email', affiliateId: 'affiliate_id' },
  statuses: { active: 'ACTIVE', blocked: 'BLOCKED', deleted: 'ARCHIVED' },
  orders: { NAME: 'email', CREATED_AT: 'join_date', UPDATED_AT: 'modified' },
};

/** hasoffers.md 2.6. An address is in use once in a network, so that it tells whether a user was made. */
export const affiliateUser: EntitySpec<OwnName> = {
  says: 'A person who may log in for an affiliate of a TUNE network.',
  fields: affiliateUserFields,
  common: ({ userId }: RecordOf<typeof affiliateUserFields>) => ({ nativeId: userId ?? '' }),
  ...findMethods(model),
  writes: {
    ...written({
      ...model,
      create: operations.createAffiliateUser,
      update: operations.updateAffiliateUser,
      lookalikes: alike(model, ['email']),
    }),
    // The bit mask of rights is not to be written (hasoffers.md 2.6).
    actions: {
      grantAccess: {
        ...told(operations.grantAccess, 'Gives the user a right.', accessArguments),
        expects: ({ values, present }) => ({ access: [...othersIn(values, present), rightIn(values)] }),
      },
      removeAccess: {
        ...told(operations.removeAccess, 'Takes a right from the user.', accessArguments),
        expects: ({ values, present }) => ({ access: othersIn(values, present) }),
      },
    },
  },
};

function rightIn({ permission }: AnyRecord): string {
  return sayChoice(accessArguments.permission, permission);
}

function othersIn(values: AnyRecord, { access }: AnyRecord): readonly unknown[] {
  return listOf(access).filter((right) => right !== rightIn(values));
}
