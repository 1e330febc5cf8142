import type { Native, RowItem } from '../../native.ts';
import { json, reference, text } from '../../spec/field.ts';
import { operations } from '../operations.ts';
import { list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

/** Shown under English labels; those of what may be asked for beside are not documented (offerit.md 3.8). */
const listedLink: RowItem = {
  named: 'ListedLink',
  says: 'A tracking link of an affiliate, with where it leads.',
  fields: {
    offerId: reference('Offer Id', 'The offer.', { ...readOnly, to: 'offer' }),
    offerName: text('Offer Name', 'Name of the offer.', readOnly),
    landingPageId: reference('Landing Page Id', 'The landing page.', readOnly),
    landingPageName: text('Landing Page Name', 'Name of the landing page.', readOnly),
    code: text('Code', 'The link, or its code where that alone was asked for.', readOnly),
    printed: json(
      'value',
      'All of it as the network prints it, numbers as text, with what was asked for beside.',
      readOnly,
    ),
  },
};

const link: RowItem = {
  named: 'Link',
  says: 'A tracking link of an affiliate.',
  fields: { code: text('value', 'The link, or its code where that alone was asked for.', readOnly) },
};

/** The tracking links of affiliates; also the one way to come upon offers without a name or an advertiser (offerit.md 3.8). */
export const links = {
  links: list(operations.getLinks, listedLink),
  link: one(operations.getSingleLink, link),
} as const satisfies Readonly<Record<string, Native>>;
