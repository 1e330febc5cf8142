import type { Platform } from '../platform.ts';
import { advertiser } from './advertiser.ts';
import { connect, credentials } from './connection.ts';
import { offer } from './offer.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** All that the layers above know of a platform: they loop over descriptions like this one and never ask for a name. */
export const example: Platform = {
  // In lower case, and kept for ever: it stands in configuration files.
  id: 'example',
  // Begins the name of every GraphQL type, `ExampleOffer`, and so becomes part of every global id.
  label: 'Example',
  name: 'Example',
  // Who runs it and what is peculiar, in one sentence: readers of the schema see no other introduction.
  says: 'Example: an invented network; REST and JSON, a PATCH with the changed keys, HTTP 200 also on refusal.',
  wire,
  // An id of 0, or a path in place of one, must not reach the platform: some take it for something else.
  nativeIds: /^[1-9]\d*$/,
  // Only what the platform really has: a missing entity is absent from the schema, which is the honest answer.
  entities: { offer, advertiser },
  operations,
  credentials,
  // Parsed here, so that `connect` gets credentials of a known type and the contract needs none of its own.
  connect: (account, given, line) => connect(account, credentials.parse(given), line),
};
