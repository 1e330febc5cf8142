import { describe, expect, it } from 'vitest';
import { offerWriteFields } from '../../datasources/offerit/offer-write-fields.ts';
import { isUnmoved } from '../../datasources/spec/prove-field.ts';
import { offerParameters } from '../../sandbox/offerit/offers/offer-parameters.ts';
import { failure } from './bench.ts';
import { openOfferitWriter } from './offerit-writer.ts';

describe('a change of an offer of Offerit', () => {
  const { bodies, change, proveChange, plan, perform, pick, read, storedOne } = openOfferitWriter('usual');

  it('is the example of the manual, letter by letter', async () => {
    const proofs = await proveChange('offer', '251', {
      offerName: 'edited API TEST Offer',
      authorizedCountries: { set: ['GB', 'IT'] },
      advertiserId: '9',
      costType: 'CONVERSION',
      costFlat: '25',
      commissionType: 'CPS',
      percentageOfCustomerConversion: '15',
      percentageOfCustomerContinuity: '5',
    });
    expect(bodies()).toEqual([
      'offerid=251&name=edited+API+TEST+Offer&authorized=GB%2CIT&advertiserid=9&advertiser_cost_type=conversion' +
        '&advertiser_cost_flat=25&commission_type=cps&percentage_of_customer_conversion=15' +
        '&percentage_of_customer_continuity=5',
    ]);
    expect(proofs).toEqual({
      offerName: 'APPLIED',
      authorizedCountries: 'APPLIED',
      advertiserId: 'APPLIED',
      costType: 'APPLIED',
      costFlat: 'APPLIED',
      commissionType: 'APPLIED',
      // The columns that the manual could read do not have the amounts.
      percentageOfCustomerConversion: 'UNVERIFIED',
      percentageOfCustomerContinuity: 'UNVERIFIED',
    });
    expect(storedOne('offers', '251')).toMatchObject({
      name: 'edited API TEST Offer',
      authorized: ['GB', 'IT'],
      percentage_of_customer_conversion: '15',
    });
  });

  it('has a row for every parameter there is', () => {
    const wires = Object.values(offerWriteFields).map(({ wire }) => wire);
    expect(wires.toSorted()).toEqual(['name', ...offerParameters.map(({ name }) => name)].toSorted());
    // 52 of the seed, of which the id is no row, and two later ones.
    expect(wires).toHaveLength(53);
  });

  it('says flags as 0 and 1, three numberings of the same words, and times with their zone', async () => {
    await change('offer', '7', {
      hidden: false,
      deductVoids: true,
      conversionDefaultType: 'GROSS',
      continuityDefaultType: 'REVENUE',
      percentageCommissionSource: 'GROSS',
      minDeductDate: '2026-02-01T01:00:00+01:00',
    });
    expect(bodies()).toEqual([
      'offerid=7&hidden=0&conversion_default_type=2&continuity_default_type=1&percentage_commission_source=1' +
        '&deduct_voids=1&min_deduct_date=2026-02-01+00%3A00%3A00+UTC',
    ]);
    expect(storedOne('offers', '7')).toMatchObject({ hidden: '0', min_deduct_date: String(Date.UTC(2026, 1) / 1000) });
  });

  it('empties what is documented to be empty, and lists with an explicit nothing', async () => {
    await change('offer', '8', { dateLive: '2026-05-01T00:00:00Z', deviceTypes: { set: ['0', '2'] } });
    expect(storedOne('offers', '8')).toMatchObject({ device_types: ['0', '2'] });
    const proofs = await proveChange('offer', '8', {
      dateLive: null,
      deviceTypes: { set: [] },
      authorizedCountries: null,
    });
    expect(bodies().at(-1)).toBe('offerid=8&date_live=&authorized=&device_types=');
    expect(proofs).toEqual({ dateLive: 'APPLIED', deviceTypes: 'UNVERIFIED', authorizedCountries: 'APPLIED' });
    expect(storedOne('offers', '8')).toMatchObject({ date_live: '0', device_types: [], authorized: [] });
  });

  it('adds to groups and categories without a word about the others, after all the rest', async () => {
    await change('offer', '9', { groupIds: { set: [] }, categoryIds: { set: ['1', '2'] } });
    const planned = await plan('offer', '9', {
      offerName: 'Grown',
      groupIds: { add: ['3'] },
      categoryIds: { add: ['4'] },
    });
    // Meanwhile somebody else adds one too.
    await change('offer', '9', { categoryIds: { add: ['5'] } });
    await perform(planned.steps);
    expect(bodies().slice(-3)).toEqual([
      'offerid=9&name=Grown',
      'offerid=9&offer_groups=3&append=1',
      'offerid=9&categories=4&append=1',
    ]);
    expect(storedOne('offers', '9')).toMatchObject({ offer_groups: ['3'], categories: ['1', '2', '5', '4'] });
    expect((await read('offer', '9')).categories).toContainEqual({ id: '5', name: 'ασφάλεια' });
  });

  it('takes away from a list by writing what is left', async () => {
    await change('offer', '9', { categoryIds: { set: ['1', '2'] }, authorizedCountries: { set: ['DE', 'FR'] } });
    await change('offer', '9', {
      categoryIds: { remove: ['1'] },
      authorizedCountries: { add: ['US'], remove: ['DE'] },
    });
    expect(bodies().at(-1)).toBe('offerid=9&categories=2&authorized=FR%2CUS');
    const stray = await failure(() => plan('offer', '9', { authorizedCountries: { remove: ['DE'] } }));
    expect(stray).toMatchObject({ field: 'authorizedCountries', code: 'INVALID_VALUE' });
    const unread = await failure(() => plan('offer', '9', { unauthorizedCountries: { add: ['DE'] } }));
    expect(unread).toMatchObject({ field: 'unauthorizedCountries', code: 'INVALID_VALUE' });
  });

  it.each([
    [{ categoryIds: { add: ['dating'] } }, 'categoryIds', 'INVALID_VALUE'],
    [{ groupIds: { set: ['Tier 1'] } }, 'groupIds', 'INVALID_VALUE'],
    [{ authorizedCountries: { set: ['de'] } }, 'authorizedCountries', 'INVALID_VALUE'],
    [{ deviceTypes: { set: ['3'] } }, 'deviceTypes', 'INVALID_VALUE'],
    [{ subjectLines: { set: ['One, two'] } }, 'subjectLines', 'CANNOT_EXPRESS'],
    [{ subjectLines: { set: [] } }, 'subjectLines', 'CANNOT_CLEAR'],
    [{ ipUniquenessSeconds: -1 }, 'ipUniquenessSeconds', 'INVALID_VALUE'],
    [
      { authorizedCountries: { set: ['DE', 'ES'] }, unauthorizedCountries: { set: ['ES'] } },
      'authorizedCountries',
      'INVALID_VALUE',
    ],
  ])('%j is refused before anything is sent', async (changes, field, code) => {
    expect(await failure(() => plan('offer', '10', changes))).toMatchObject({ field, code });
    expect(bodies()).toEqual([]);
  });

  it('needs an advertiser for a cost', async () => {
    const offer = pick('offers', ({ advertiserid }) => advertiserid === '0');
    const changes = { costType: 'CLICK', costFlat: '0.5' };
    expect(await failure(() => plan('offer', offer, changes))).toMatchObject({
      field: 'advertiserId',
      code: 'REQUIRED',
    });
    expect(await proveChange('offer', offer, { ...changes, advertiserId: '4' })).toMatchObject({ costFlat: 'APPLIED' });
  });
});

describe('an installation that resets what an edit leaves out', () => {
  const { plan, perform, read, spec } = openOfferitWriter('hostile');

  it('is seen in the proof: more moved than was asked for', async () => {
    const before = await read('offer', '10');
    await perform((await plan('offer', '10', { offerName: 'Alone' })).steps);
    const after = await read('offer', '10');
    const moved = Object.entries(spec('offer').fields)
      .filter(
        ([name, field]) => name !== 'offerName' && !field.readOnly && !isUnmoved(field, before[name], after[name]),
      )
      .map(([name]) => name);
    expect(after.offerName).toBe('Alone');
    expect(moved).toEqual(expect.arrayContaining(['offerDescription', 'commissionType', 'thumbUrl']));
  });
});
