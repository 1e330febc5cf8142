import { InvalidChange } from '../errors.ts';
import { choice, type Fields, isChangeable, json, reference, text } from '../spec/field.ts';
import { type Operations, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { conversionFields } from './conversion-fields.ts';
import { goalFields } from './goal-fields.ts';
import { offerFields } from './offer-fields.ts';
import { offerFileFields } from './offer-file-fields.ts';
import { pagedById } from './paged-by-id.ts';
import { pixelColumns } from './pixel-columns.ts';
import { landingPageFields } from './small-fields.ts';
import { tagColumns } from './tag-operations.ts';
import { affiliateUserFields } from './user-fields.ts';

const _found = { ...pagedById, contain: json('contain', 'What stands beside the rows.') };

/** One column of a row (hasoffers.md 2.2, 7.2), rows by a reference of one's own, pixels, and what changed. */
export const fieldOperations = {
  updateAdvertiserField: updating('Advertiser', 'an advertiser', advertiserFields),
  updateAffiliateField: updating('Affiliate', 'an affiliate', affiliateFields),
  updateAffiliateUserField: updating('AffiliateUser', 'a user', affiliateUserFields),
  updateConversionField: updating('Conversion', 'a conversion', conversionFields),
  updateGoalField: updating('Goal', 'a goal', goalFields),
  updateOfferField: updating('Offer', 'an offer', offerFields),
  updateOfferFileField: updating('OfferFile', 'a creative', offerFileFields),
  updatePixelField: updating('OfferPixel', 'a pixel', pixelColumns),
  updateLandingPageField: updating('OfferUrl', 'a landing page', landingPageFields),
  updateTagField: updating('Tag', 'a tag', tagColumns),

  updateAdvertiserByRef: byRef('Advertiser', 'an advertiser', advertiserFields),
  updateAffiliateByRef: byRef('Affiliate', 'an affiliate', affiliateFields),
  updateOfferByRef: byRef('Offer', 'an offer', offerFields),

  createPixel: write('OfferPixel/create', 'Makes a pixel.', {
    takes: { ...pixelColumns, code: { ...pixelColumns.code, required: true } },
  }),
  updatePixel: write('OfferPixel/update', 'Changes a pixel.', {
    takes: { id: reference('id', 'The pixel.', { required: true }), ...pixelColumns },
    repeatable: true,
  }),
} as const satisfies Operations;

function updating(target: string, what: string, fields: Fields) {
  const columns = Object.entries(fields).filter(([, field]) => isColumn(field) && !field.secret);
  const words = columns.map(([name, { wire }]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    wire,
  ]);
  return write(`${target}/updateField`, `Changes one column of ${what}.`, {
    takes: {
      id: reference('id', `Id of ${what}.`, { required: true }),
      field: choice('field', `${target}Column`, 'The column.', Object.fromEntries(words) as Record<string, string>, {
        required: true,
        writeOnly: true,
      }),
      value: text('value', 'What it becomes, as TUNE spells it: 1 and 0 for yes and no.', { personal: true }),
    },
    rules: [valueGiven],
    repeatable: true,
  });
}

function byRef(target: string, what: string, fields: Fields) {
  const columns = Object.entries(fields).filter(([name, field]) => isColumn(field) && name !== 'refId');
  return write(`${target}/updateByRefId`, `Changes ${what} that is found by your own reference to it.`, {
    takes: { refId: text('ref_id', `Your reference to ${what}.`, { required: true }), ...optional(columns) },
    repeatable: true,
  });
}

/** What a change may name and stands in the row itself. */
function isColumn(field: Fields[string]): boolean {
  return isChangeable(field) && !field.changeOnly && !field.writeOnly;
}

/** What a creation requires, a change may leave out. */
function optional(columns: readonly (readonly [string, Fields[string]])[]): Fields {
  return Object.fromEntries(columns.map(([name, { required: _required, ...field }]) => [name, field]));
}

/** Null empties a column; left out it would be a call without an argument. */
function valueGiven({ given }: Parameters<Rule>[0]): void {
  if (given.value !== undefined) return;
  throw new InvalidChange('value', 'REQUIRED', '"value" must be given; null empties the column.');
}
