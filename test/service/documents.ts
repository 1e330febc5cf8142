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
    offer(id: $id) { id name revision ... on CakeOffer { clickCookieDays offerContracts { name payout { amount } } vertical { id name } } }
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
  mutation ChangeCakeOffer($id: ID!, $changes: CakeOfferChanges!, $expected: CakeOfferChanges, $revision: String, $dryRun: Boolean, $key: String) {
    cakeOfferUpdate(id: $id, changes: $changes, expected: $expected, revision: $revision, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on Write { changes { field before after requested outcome } collateral { field } completed dryRun replayed writeId requests { method path parameters } }
      ... on CakeOfferWrite { node { id name clickCookieDays revision } }
      ... on Conflict { differences { field expected present } revision }
      ... on NotApplied { changes { field outcome } }
      ... on Error { message code }
      ... on InvalidChange { field }
      ... on InvalidInput { field }
      ... on Rejected { field nativeMessage }
      ... on OutcomeUnknown { accepted }
    }
  }
`);

export const ChangeKeitaroOffer = graphql(`
  mutation ChangeKeitaroOffer($id: ID!, $changes: KeitaroOfferChanges!) {
    keitaroOfferUpdate(id: $id, changes: $changes) {
      __typename
      ... on KeitaroOfferWrite { node { id name notes payoutValue } changes { field before after outcome } }
      ... on Error { message code }
      ... on InvalidChange { field }
    }
  }
`);

export const CreateCakeOffer = graphql(`
  mutation CreateCakeOffer($account: ID!, $values: NewCakeOffer!, $key: String) {
    cakeOfferCreate(account: $account, values: $values, idempotencyKey: $key) {
      __typename
      ... on CakeOfferWrite { node { id name status payout { amount currency } } replayed changes { field outcome } }
      ... on Error { message code }
    }
  }
`);

export const CreateKeitaroOffer = graphql(`
  mutation CreateKeitaroOffer($account: ID!, $values: NewKeitaroOffer!, $key: String) {
    keitaroOfferCreate(account: $account, values: $values, idempotencyKey: $key) {
      __typename
      ... on KeitaroOfferWrite { node { id name actionPayload revenue { amount currency } } replayed }
      ... on Error { message code }
    }
  }
`);

/** Everything that a conversion points to, on whatever platform. */
export const JoinedConversions = graphql(`
  query JoinedConversions($first: Int!, $range: DateRange!) {
    conversions(first: $first, filter: { range: $range }) {
      edges {
        node {
          id
          platform
          account { id }
          occurredAt
          revenue { amount currency }
          campaign { id name affiliate { id name } }
          affiliate { id name }
          offer { id name advertiser { id name } }
        }
      }
      failures { account { id } code message }
      sources { account { id } method rows }
    }
  }
`);

/** What a dashboard asks of one account, live: pages of each list, and of a log. */
export const Dashboard = graphql(`
  query Dashboard($account: ID!, $text: String!, $from: DateTime!, $to: DateTime!) {
    offers(first: 5, filter: { accounts: [$account], text: $text }, freshness: LIVE) {
      edges { node { name } }
      failures { code message retryAfter }
    }
    affiliates(first: 5, filter: { accounts: [$account], text: $text }, freshness: LIVE) {
      edges { node { name } }
      failures { code message retryAfter }
    }
    conversions(first: 5, filter: { accounts: [$account], range: { from: $from, to: $to } }) {
      edges { node { id offer { name advertiser { name } } affiliate { name } } }
      failures { code message retryAfter }
    }
  }
`);

/** One page of every list that a dashboard shows, live, with what each row points to. */
export const Everything = graphql(`
  query Everything($range: DateRange!) {
    offers(first: 500, freshness: LIVE) {
      edges { node { id account { id } advertiser { id name } } }
      failures { account { id } code }
      sources { account { id } rows }
    }
    campaigns(first: 500, freshness: LIVE) {
      edges { node { id account { id } affiliate { id name } } }
      failures { account { id } code }
      sources { account { id } rows }
    }
    affiliates(first: 500, freshness: LIVE) {
      edges { node { id account { id } } }
      failures { account { id } code }
      sources { account { id } rows }
    }
    conversions(first: 500, filter: { range: $range }) {
      edges { node { id account { id } offer { id name } } }
      failures { account { id } code }
      sources { account { id } rows }
    }
  }
`);
