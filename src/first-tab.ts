/** What GraphiQL shows when it is first opened; it runs as it is. */
export const firstTab = `# The offers of every account, in one answer. Press the play button, or Ctrl-Enter.
query Offers {
  offers(first: 20) {
    edges {
      node {
        id name status nativeStatus
        payout { amount currency ... on Percentage { percent } }
        revenue { amount currency ... on Percentage { percent } }
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
`;
