import { graphql } from '../generated/gql.ts';

/** The query of the README and of GraphiQL's first tab, with its page as a variable. */
export const Offers = graphql(`
  query Offers($first: Int = 20, $after: String, $filter: OfferFilter, $freshness: Freshness) {
    offers(first: $first, after: $after, filter: $filter, freshness: $freshness) {
      edges {
        cursor
        node {
          id name status nativeStatus
          payout { amount currency }
          revenue { amount currency }
          platform
          account { id name }
          ... on CakeOffer { clickCookieDays hidden }
          ... on KeitaroOffer { payoutType affiliateNetworkId }
        }
      }
      pageInfo { hasNextPage endCursor }
      failures { account { id } code message }
    }
  }
`);

export const OffersWithAdvertisers = graphql(`
  query OffersWithAdvertisers($first: Int!) {
    offers(first: $first) { edges { node { id nativeId account { id } advertiser { id name } } } failures { code } }
  }
`);

export const OfferById = graphql(`
  query OfferById($id: ID!) {
    offer(id: $id) { id name ... on CakeOffer { clickCookieDays offerContracts { name payout { amount } } vertical { id name } } }
  }
`);

export const NodesById = graphql(`
  query NodesById($id: ID!, $ids: [ID!]!) {
    node(id: $id) { __typename id }
    nodes(ids: $ids) { __typename id }
  }
`);

export const Accounts = graphql(`
  query Accounts {
    accounts { id name platform timeZone currency capabilities { entity type list get create change } }
    platforms { name capabilities { type changeableFields clearableFields } }
  }
`);

export const ChangeCakeOffer = graphql(`
  mutation ChangeCakeOffer($id: ID!, $changes: CakeOfferChanges!) {
    cakeOfferUpdate(id: $id, changes: $changes) {
      __typename
      ... on CakeOffer { id name clickCookieDays }
      ... on Error { message code }
      ... on InvalidChange { field }
      ... on InvalidInput { field }
      ... on Rejected { field platformMessage }
      ... on OutcomeUnknown { accepted }
    }
  }
`);

export const ChangeKeitaroOffer = graphql(`
  mutation ChangeKeitaroOffer($id: ID!, $changes: KeitaroOfferChanges!) {
    keitaroOfferUpdate(id: $id, changes: $changes) {
      __typename
      ... on KeitaroOffer { id name notes payoutValue }
      ... on Error { message code }
      ... on InvalidChange { field }
    }
  }
`);

export const CreateCakeOffer = graphql(`
  mutation CreateCakeOffer($account: ID!, $values: NewCakeOffer!) {
    cakeOfferCreate(account: $account, values: $values) {
      __typename
      ... on CakeOffer { id name status payout { amount currency } }
      ... on Error { message code }
    }
  }
`);

export const CreateKeitaroOffer = graphql(`
  mutation CreateKeitaroOffer($account: ID!, $values: NewKeitaroOffer!) {
    keitaroOfferCreate(account: $account, values: $values) {
      __typename
      ... on KeitaroOffer { id name actionPayload revenue { amount currency } }
      ... on Error { message code }
    }
  }
`);
