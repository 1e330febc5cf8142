import { platforms } from '../datasources/index.ts';
import { entityNames } from '../datasources/model.ts';
import type { Platform } from '../datasources/platform.ts';
import type { Account } from '../resolvers/account.ts';
import { capabilitiesOf, type EntityCapabilities } from '../resolvers/capabilities.ts';
import { visibleAccounts } from '../resolvers/context.ts';
import { builder } from './builder.ts';

export const PlatformName = builder.enumType('PlatformName', {
  description: 'A platform by name.',
  values: Object.fromEntries(platforms.map(({ id, says }) => [id.toUpperCase(), { description: says }])),
});

const EntityName = builder.enumType('EntityName', {
  description: 'A kind of thing that platforms keep.',
  values: Object.fromEntries(
    entityNames.map((name) => [name.toUpperCase(), { description: `The ${name}s of an account.` }]),
  ),
});

const CapabilitiesType = builder.objectRef<EntityCapabilities>('EntityCapabilities').implement({
  description: 'What can be done with one kind of entity on one platform.',
  fields: (t) => ({
    entity: t.expose('entity', {
      type: EntityName,
      description: 'The kind of entity; null for what only this platform has.',
    }),
    type: t.exposeString('type', { nullable: false, description: 'The name of its GraphQL type.' }),
    list: t.exposeBoolean('list', { nullable: false, description: 'All of them can be listed.' }),
    listWithin: t.exposeStringList('listWithin', {
      nullable: false,
      description:
        'Filters of which one must be given, because the platform lists nothing without; empty where none need be.',
    }),
    listDuring: t.exposeBoolean('listDuring', {
      nullable: false,
      description: 'They are events, listed by a stretch of time.',
    }),
    nativeFilters: t.exposeStringList('nativeFilters', {
      nullable: false,
      description: 'Filters that the platform itself applies; those of held lists are applied here.',
    }),
    get: t.exposeBoolean('get', { nullable: false, description: 'It can be read by id.' }),
    create: t.exposeBoolean('create', { nullable: false, description: 'It can be created.' }),
    change: t.exposeBoolean('change', { nullable: false, description: 'It can be changed.' }),
    actions: t.exposeStringList('actions', {
      nullable: false,
      description: 'What else can be done to one: `archive` is a mutation that ends in `Archive`.',
    }),
    sharedFields: t.exposeStringList('sharedFields', {
      nullable: false,
      description: 'Fields that a change in the words of all platforms, such as `offerUpdate`, may set.',
    }),
    changeableFields: t.exposeStringList('changeableFields', {
      nullable: false,
      description: 'Fields that a change may set.',
    }),
    clearableFields: t.exposeStringList('clearableFields', {
      nullable: false,
      description: 'Fields that a change may empty with null.',
    }),
  }),
});

const PlatformType = builder.objectRef<Platform>('Platform').implement({
  description: 'A platform that the gateway speaks to.',
  fields: (t) => ({
    name: t.field({
      type: PlatformName,
      nullable: false,
      description: 'Its name.',
      resolve: ({ id }) => id.toUpperCase(),
    }),
    description: t.exposeString('says', { nullable: false, description: 'What it is, in a sentence.' }),
    capabilities: t.field({
      type: [CapabilitiesType],
      nullable: false,
      description: 'What can be done on it, by kind of entity; a kind that is missing does not exist there.',
      resolve: capabilitiesOf,
    }),
  }),
});

export const AccountType = builder.objectRef<Account>('Account').implement({
  description: 'One account of a platform. A company may have several of one platform.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: false,
      description: "The account's id in the configuration; filters and scopes use it.",
    }),
    name: t.exposeString('name', { nullable: false, description: 'Its name, for people.' }),
    platform: t.field({
      type: PlatformName,
      nullable: false,
      description: 'Its platform.',
      resolve: ({ platform }) => platform.id.toUpperCase(),
    }),
    timeZone: t.exposeString('timeZone', {
      nullable: false,
      description: 'IANA name of the zone in which the platform keeps its times.',
    }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'The currency of amounts that name none.' }),
    capabilities: t.field({
      type: [CapabilitiesType],
      nullable: false,
      description: 'What can be done with it, by kind of entity.',
      resolve: ({ platform }) => capabilitiesOf(platform),
    }),
  }),
});

builder.queryFields((t) => ({
  platforms: t.field({
    type: [PlatformType],
    nullable: false,
    description: 'The platforms that the gateway can speak to.',
    resolve: (_root, _args, context) => [...context.platforms],
  }),
  accounts: t.field({
    type: [AccountType],
    nullable: false,
    description: 'The accounts that your key may read.',
    resolve: (_root, _args, context) => [...visibleAccounts(context)],
  }),
}));
