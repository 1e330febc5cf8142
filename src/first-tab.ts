import type { Platform } from '../datasources/platform.ts';

/** What GraphiQL shows when it is first opened; it runs as it is. */
export function firstTabOf(on: readonly Platform[]): string {
  const own = on.flatMap(({ label }) => ownFields[label] ?? []);
  return `# The offers of every account, in one answer. Press the play button, or Ctrl-Enter.
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
${own.map((fields) => `        ${fields}\n`).join('')}      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount { value precision }
    sources { account { id } method asOf rows }
    failures { account { id } code message }
  }
}
`;
}

/** What only one platform's offers have, by the platform's label. */
const ownFields: Readonly<Record<string, string>> = {
  Cake: '... on CakeOffer { clickCookieDays hidden }',
  Keitaro: '... on KeitaroOffer { payoutType affiliateNetworkId }',
  Tune: '... on TuneOffer { requireApproval conversionCap }',
};
