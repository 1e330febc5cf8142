/** What GraphiQL shows when it is first opened; it runs as it is. */
export const firstTab = `# The offers of every account, in one answer. Press the play button, or Ctrl-Enter.
# Accounts take turns: add orderBy: { field: NAME } to mix them. Whoever cannot answer is named in "failures".
query Offers {
  offers(first: 20) {
    edges {
      node {
        id name status nativeStatus
        payout { amount currency ... on Percentage { percent } }
        revenue { amount currency ... on Percentage { percent } }
        platform
        account { id name }
        advertiser { name }
        ... on CakeOffer { clickCookieDays hidden }
        ... on KeitaroOffer { payoutType affiliateNetworkId }
        ... on TuneOffer { requireApproval conversionCap }
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount { value precision }
    sources { account { id } method asOf rows }
    failures { account { id } code message }
  }
}
`;
