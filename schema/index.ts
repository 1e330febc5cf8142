import './account.ts';
import './failure.ts';
import './money.ts';
import './node.ts';
import './offer.ts';
import './platform-types.ts';
import './scalars.ts';
import { builder } from './builder.ts';

/** The graph that is served: also a subgraph, so that a gateway of a federation can take it in. */
export const schema = builder.toSubGraphSchema({});
