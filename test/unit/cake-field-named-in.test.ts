import { expect, it } from 'vitest';
import { fieldNamedIn } from '../../datasources/cake/field-named-in.ts';
import { offerWriteFields } from '../../datasources/cake/offer-write-fields.ts';

it.each([
  ['Invalid Offer ID', 'offerId'],
  ['Invalid Offer Name', 'offerName'],
  ['Invalid Advertiser ID', 'advertiserId'],
  ['Invalid Media Type ID', 'allowedMediaTypeIds'],
  ['Invalid Payout Amount', 'payoutAmount'],
  ['Invalid Payout Modification Type', 'payoutAmount'],
  ['Invalid Received Amount', 'receivedAmount'],
  ['Invalid Third Party Name', 'thirdPartyName'],
  ['Invalid Postback URL', 'postbackUrl'],
  ['INVALID OFFER NAME.', 'offerName'],
  ['Invalid Offer', 'offerId'],
])('"%s" speaks of %s', (message, field) => {
  expect(fieldNamedIn(message, offerWriteFields)).toBe(field);
});

it('takes the longer of two names that the message holds', () => {
  expect(fieldNamedIn('Invalid Postback URL MS Delay', offerWriteFields)).toBe('postbackUrlMsDelay');
  expect(fieldNamedIn('Invalid Received Percentage', offerWriteFields)).toBe('receivedPercentage');
});

it.each([
  'Missing Required Fields',
  'Something Broken',
  'Date Range Too Long',
  'Percentage too high',
  'Cannot convert x to System.Int32.\nParameter name: type ---> Input string was not in a correct format.',
  '',
])('%j speaks of no field', (message) => {
  expect(fieldNamedIn(message, offerWriteFields)).toBeNull();
});

it('names no field that the operation does not take', () => {
  const { offerId, hidden } = offerWriteFields;
  expect(fieldNamedIn('Invalid Offer Name', { offerId, hidden })).toBeNull();
});
