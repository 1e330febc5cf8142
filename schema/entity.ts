import type { KeptName } from '../datasources/model.ts';
import type { Entity } from '../resolvers/entity.ts';
import { revisionOf } from '../resolvers/writes/revision.ts';
import { AccountType, PlatformName } from './account.ts';
import { builder } from './builder.ts';
import { StatusType } from './status.ts';

/** What every record of every platform has; each field is a plain property read. */
export const EntityInterface = builder.interfaceRef<Entity>('Entity').implement({
  description: 'A record that a platform keeps.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: false,
      description: 'Unique over all accounts and types; give it back as it is.',
    }),
    nativeId: t.exposeID('nativeId', { nullable: false, description: 'The id that the platform gave it.' }),
    platform: t.expose('platform', {
      type: PlatformName,
      nullable: false,
      description: 'The platform that keeps it.',
    }),
    account: t.expose('account', {
      type: AccountType,
      nullable: false,
      description: 'The account that it belongs to.',
    }),
    revision: t.string({
      description:
        'A digest of all that a change could set: give it back with a change, and nothing is sent if somebody changed it meanwhile. Null where nothing can be changed.',
      resolve: (entity) => revisionOf(entity),
    }),
  }),
});

/** What people keep at a platform has a name and a state; what happened once has neither. */
export const NamedEntityInterface = builder.interfaceRef<Entity<KeptName>>('NamedEntity').implement({
  description: 'Something that people keep at a platform: it has a name and a status, and it changes.',
  interfaces: [builder.nodeInterfaceRef(), EntityInterface],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    status: t.expose('status', { type: StatusType, nullable: false, description: 'How it stands, in shared words.' }),
    nativeStatus: t.exposeString('nativeStatus', { description: "How it stands, in the platform's own word." }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was created, where known.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed, where known.' }),
  }),
});
