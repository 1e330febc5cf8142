import type { Running } from './start.ts';

/** What is said when the gateway listens: where, on what, and what to try. */
export function welcome({ url, settings, sandbox }: Running): string {
  const accounts = settings.accounts.map(
    ({ id, platform, timeZone, currency }) => `${id} (${[platform, currency, timeZone].filter(Boolean).join(', ')})`,
  );
  return [
    `Tributary listens on ${url}`,
    '',
    `Accounts: ${accounts.join(', ')}`,
    ...(sandbox ? ['They are a sandbox: simulated platforms with invented data, gone when you stop.'] : []),
    '',
    `Open ${url} in a browser: the first tab of GraphiQL lists offers of all accounts; press its play button.`,
    'Next, the conversions of a week with what they point to, and in "extensions" what that cost:',
    '',
    '  { conversions(filter: { range: { preset: LAST_7_DAYS, timeZone: "UTC" } }) {',
    '      edges { node { occurredAt payout { amount currency } affiliate { name } offer { name advertiser { name } } } }',
    '      failures { account { id } code message } } }',
    '',
    'Or take the id of an offer of CAKE from the first answer and change one field of it:',
    '',
    '  mutation { cakeOfferUpdate(id: "…", changes: { clickCookieDays: 60 }) {',
    '    __typename ... on CakeOfferWrite { changes { field before after outcome } } ... on Error { message } } }',
    '',
    'docs/listing.md and docs/changing.md have a query for each task.',
    'Press Ctrl-C to stop.',
  ].join('\n');
}
