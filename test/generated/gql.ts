/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Offers($first: Int = 20, $after: String, $filter: OfferFilter, $freshness: Freshness) {\n    offers(first: $first, after: $after, filter: $filter, freshness: $freshness) {\n      edges {\n        cursor\n        node {\n          id name status nativeStatus\n          payout { amount currency }\n          revenue { amount currency }\n          platform\n          account { id name }\n          ... on CakeOffer { clickCookieDays hidden }\n          ... on KeitaroOffer { payoutType affiliateNetworkId }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      failures { account { id } code message }\n    }\n  }\n": typeof types.OffersDocument,
    "\n  query OffersWithAdvertisers($first: Int!) {\n    offers(first: $first) { edges { node { id nativeId account { id } advertiser { id name } } } failures { code } }\n  }\n": typeof types.OffersWithAdvertisersDocument,
    "\n  query OfferById($id: ID!) {\n    offer(id: $id) { id name ... on CakeOffer { clickCookieDays offerContracts { name payout { amount } } vertical { id name } } }\n  }\n": typeof types.OfferByIdDocument,
    "\n  query NodesById($id: ID!, $ids: [ID!]!) {\n    node(id: $id) { __typename id }\n    nodes(ids: $ids) { __typename id }\n  }\n": typeof types.NodesByIdDocument,
    "\n  query Accounts {\n    accounts { id name platform timeZone currency capabilities { entity type list get create change } }\n    platforms { name capabilities { type changeableFields clearableFields } }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation ChangeCakeOffer($id: ID!, $changes: CakeOfferChanges!) {\n    cakeOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on CakeOffer { id name clickCookieDays }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n      ... on InvalidInput { field }\n      ... on Rejected { field platformMessage }\n      ... on OutcomeUnknown { accepted }\n    }\n  }\n": typeof types.ChangeCakeOfferDocument,
    "\n  mutation ChangeKeitaroOffer($id: ID!, $changes: KeitaroOfferChanges!) {\n    keitaroOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on KeitaroOffer { id name notes payoutValue }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n    }\n  }\n": typeof types.ChangeKeitaroOfferDocument,
    "\n  mutation CreateCakeOffer($account: ID!, $values: NewCakeOffer!) {\n    cakeOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on CakeOffer { id name status payout { amount currency } }\n      ... on Error { message code }\n    }\n  }\n": typeof types.CreateCakeOfferDocument,
    "\n  mutation CreateKeitaroOffer($account: ID!, $values: NewKeitaroOffer!) {\n    keitaroOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on KeitaroOffer { id name actionPayload revenue { amount currency } }\n      ... on Error { message code }\n    }\n  }\n": typeof types.CreateKeitaroOfferDocument,
};
const documents: Documents = {
    "\n  query Offers($first: Int = 20, $after: String, $filter: OfferFilter, $freshness: Freshness) {\n    offers(first: $first, after: $after, filter: $filter, freshness: $freshness) {\n      edges {\n        cursor\n        node {\n          id name status nativeStatus\n          payout { amount currency }\n          revenue { amount currency }\n          platform\n          account { id name }\n          ... on CakeOffer { clickCookieDays hidden }\n          ... on KeitaroOffer { payoutType affiliateNetworkId }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      failures { account { id } code message }\n    }\n  }\n": types.OffersDocument,
    "\n  query OffersWithAdvertisers($first: Int!) {\n    offers(first: $first) { edges { node { id nativeId account { id } advertiser { id name } } } failures { code } }\n  }\n": types.OffersWithAdvertisersDocument,
    "\n  query OfferById($id: ID!) {\n    offer(id: $id) { id name ... on CakeOffer { clickCookieDays offerContracts { name payout { amount } } vertical { id name } } }\n  }\n": types.OfferByIdDocument,
    "\n  query NodesById($id: ID!, $ids: [ID!]!) {\n    node(id: $id) { __typename id }\n    nodes(ids: $ids) { __typename id }\n  }\n": types.NodesByIdDocument,
    "\n  query Accounts {\n    accounts { id name platform timeZone currency capabilities { entity type list get create change } }\n    platforms { name capabilities { type changeableFields clearableFields } }\n  }\n": types.AccountsDocument,
    "\n  mutation ChangeCakeOffer($id: ID!, $changes: CakeOfferChanges!) {\n    cakeOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on CakeOffer { id name clickCookieDays }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n      ... on InvalidInput { field }\n      ... on Rejected { field platformMessage }\n      ... on OutcomeUnknown { accepted }\n    }\n  }\n": types.ChangeCakeOfferDocument,
    "\n  mutation ChangeKeitaroOffer($id: ID!, $changes: KeitaroOfferChanges!) {\n    keitaroOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on KeitaroOffer { id name notes payoutValue }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n    }\n  }\n": types.ChangeKeitaroOfferDocument,
    "\n  mutation CreateCakeOffer($account: ID!, $values: NewCakeOffer!) {\n    cakeOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on CakeOffer { id name status payout { amount currency } }\n      ... on Error { message code }\n    }\n  }\n": types.CreateCakeOfferDocument,
    "\n  mutation CreateKeitaroOffer($account: ID!, $values: NewKeitaroOffer!) {\n    keitaroOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on KeitaroOffer { id name actionPayload revenue { amount currency } }\n      ... on Error { message code }\n    }\n  }\n": types.CreateKeitaroOfferDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offers($first: Int = 20, $after: String, $filter: OfferFilter, $freshness: Freshness) {\n    offers(first: $first, after: $after, filter: $filter, freshness: $freshness) {\n      edges {\n        cursor\n        node {\n          id name status nativeStatus\n          payout { amount currency }\n          revenue { amount currency }\n          platform\n          account { id name }\n          ... on CakeOffer { clickCookieDays hidden }\n          ... on KeitaroOffer { payoutType affiliateNetworkId }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      failures { account { id } code message }\n    }\n  }\n"): (typeof documents)["\n  query Offers($first: Int = 20, $after: String, $filter: OfferFilter, $freshness: Freshness) {\n    offers(first: $first, after: $after, filter: $filter, freshness: $freshness) {\n      edges {\n        cursor\n        node {\n          id name status nativeStatus\n          payout { amount currency }\n          revenue { amount currency }\n          platform\n          account { id name }\n          ... on CakeOffer { clickCookieDays hidden }\n          ... on KeitaroOffer { payoutType affiliateNetworkId }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      failures { account { id } code message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OffersWithAdvertisers($first: Int!) {\n    offers(first: $first) { edges { node { id nativeId account { id } advertiser { id name } } } failures { code } }\n  }\n"): (typeof documents)["\n  query OffersWithAdvertisers($first: Int!) {\n    offers(first: $first) { edges { node { id nativeId account { id } advertiser { id name } } } failures { code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferById($id: ID!) {\n    offer(id: $id) { id name ... on CakeOffer { clickCookieDays offerContracts { name payout { amount } } vertical { id name } } }\n  }\n"): (typeof documents)["\n  query OfferById($id: ID!) {\n    offer(id: $id) { id name ... on CakeOffer { clickCookieDays offerContracts { name payout { amount } } vertical { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodesById($id: ID!, $ids: [ID!]!) {\n    node(id: $id) { __typename id }\n    nodes(ids: $ids) { __typename id }\n  }\n"): (typeof documents)["\n  query NodesById($id: ID!, $ids: [ID!]!) {\n    node(id: $id) { __typename id }\n    nodes(ids: $ids) { __typename id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts {\n    accounts { id name platform timeZone currency capabilities { entity type list get create change } }\n    platforms { name capabilities { type changeableFields clearableFields } }\n  }\n"): (typeof documents)["\n  query Accounts {\n    accounts { id name platform timeZone currency capabilities { entity type list get create change } }\n    platforms { name capabilities { type changeableFields clearableFields } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCakeOffer($id: ID!, $changes: CakeOfferChanges!) {\n    cakeOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on CakeOffer { id name clickCookieDays }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n      ... on InvalidInput { field }\n      ... on Rejected { field platformMessage }\n      ... on OutcomeUnknown { accepted }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeCakeOffer($id: ID!, $changes: CakeOfferChanges!) {\n    cakeOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on CakeOffer { id name clickCookieDays }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n      ... on InvalidInput { field }\n      ... on Rejected { field platformMessage }\n      ... on OutcomeUnknown { accepted }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeKeitaroOffer($id: ID!, $changes: KeitaroOfferChanges!) {\n    keitaroOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on KeitaroOffer { id name notes payoutValue }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeKeitaroOffer($id: ID!, $changes: KeitaroOfferChanges!) {\n    keitaroOfferUpdate(id: $id, changes: $changes) {\n      __typename\n      ... on KeitaroOffer { id name notes payoutValue }\n      ... on Error { message code }\n      ... on InvalidChange { field }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCakeOffer($account: ID!, $values: NewCakeOffer!) {\n    cakeOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on CakeOffer { id name status payout { amount currency } }\n      ... on Error { message code }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCakeOffer($account: ID!, $values: NewCakeOffer!) {\n    cakeOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on CakeOffer { id name status payout { amount currency } }\n      ... on Error { message code }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateKeitaroOffer($account: ID!, $values: NewKeitaroOffer!) {\n    keitaroOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on KeitaroOffer { id name actionPayload revenue { amount currency } }\n      ... on Error { message code }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateKeitaroOffer($account: ID!, $values: NewKeitaroOffer!) {\n    keitaroOfferCreate(account: $account, values: $values) {\n      __typename\n      ... on KeitaroOffer { id name actionPayload revenue { amount currency } }\n      ... on Error { message code }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;