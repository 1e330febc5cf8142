import './account.ts';
import './advertiser.ts';
import './affiliate.ts';
import './campaign.ts';
import './click.ts';
import './connection-fields.ts';
import './conversion.ts';
import './creative.ts';
import './journal.ts';
import './money.ts';
import './native-reads.ts';
import './native-writes.ts';
import './node.ts';
import './offer.ts';
import './platform-types.ts';
import './scalars.ts';
import './shared-mutations.ts';
import { builder } from './builder.ts';

/**
 * The graph that is served: also a subgraph, so that a gateway of a federation can take it in. Its directives are named
 * here, because to find them out the whole graph would be built once more.
 */
export const schema = builder.toSubGraphSchema({ federationDirectives: ['@key'] });
