import { describe, expect, it } from 'vitest';
import { offerit } from '../../datasources/offerit/index.ts';
import type { Connection } from '../../datasources/platform.ts';
import { failure } from './bench.ts';
import { call } from './connect.ts';
import { openOfferitWriter } from './offerit-writer.ts';

const cps = (type: string) => (stored: Readonly<Record<string, unknown>>) =>
  stored.commission_type === type && stored.advertiserid !== '0';

describe('amounts and the type that makes them count', () => {
  const { bodies, change, proveChange, plan, pick, read, storedOne } = openOfferitWriter('likely');

  it('travel together: the type, and what else it uses, at their present values', async () => {
    const offer = pick('offers', cps('cps'));
    const { percentage_of_customer_continuity: rebill } = storedOne('offers', offer);
    const proofs = await proveChange('offer', offer, { percentageOfCustomerConversion: '17.5' });
    expect(bodies()).toEqual([
      `offerid=${offer}&commission_type=cps&percentage_of_customer_conversion=17.5&percentage_of_customer_continuity=${rebill}`,
    ]);
    expect(proofs).toEqual({ percentageOfCustomerConversion: 'APPLIED' });
    await change('offer', offer, { offerName: 'No amounts' });
    expect(bodies().at(-1)).toBe(`offerid=${offer}&name=No+amounts`);
  });

  it('are left alone where the installation does not show them', async () => {
    const offer = pick('offers', cps('cpa'));
    expect(await proveChange('offer', offer, { flatAmountPerConversion: '3' })).toEqual({
      flatAmountPerConversion: 'UNVERIFIED',
    });
    expect(bodies()).toEqual([`offerid=${offer}&commission_type=cpa&flat_amount_per_conversion=3`]);
  });

  it('are refused where the present type does not use them, and a nothing is not in the way', async () => {
    const offer = pick('offers', cps('cpa'));
    const useless = await failure(() => plan('offer', offer, { percentageOfCustomerConversion: '5' }));
    expect(useless).toMatchObject({
      field: 'percentageOfCustomerConversion',
      code: 'INVALID_VALUE',
      message: expect.stringContaining('"commissionType" is CPS or HYBRID'),
    });
    await change('offer', offer, { percentageOfCustomerConversion: '0' });
    expect(storedOne('offers', offer)).toMatchObject({
      percentage_of_customer_conversion: '0',
      commission_type: 'cpa',
    });
  });

  it('of a new type are all given, because older ones would count again', async () => {
    const offer = pick('offers', cps('click'));
    const woken = await failure(() =>
      plan('offer', offer, { commissionType: 'CPS', percentageOfCustomerConversion: '5' }),
    );
    expect(woken).toMatchObject({ field: 'percentageOfCustomerContinuity', code: 'REQUIRED' });
    await change('offer', offer, {
      commissionType: 'CPS',
      percentageOfCustomerConversion: '5',
      percentageOfCustomerContinuity: '0',
    });
    expect(bodies()).toEqual([
      `offerid=${offer}&commission_type=cps&percentage_of_customer_conversion=5&percentage_of_customer_continuity=0`,
    ]);
    // What both types use stays as it is known to be; what only the new one uses is asked for.
    const hybrid = await failure(() =>
      plan('offer', offer, { commissionType: 'HYBRID', flatAmountPerConversion: '1', flatAmountPerContinuity: '0' }),
    );
    expect(hybrid).toMatchObject({ field: 'flatAmountPerClick', code: 'REQUIRED' });
    const given = { flatAmountPerConversion: '1', flatAmountPerContinuity: '0', flatAmountPerVisitor: '0' };
    await change('offer', offer, { commissionType: 'HYBRID', flatAmountPerClick: '0', ...given });
    expect(bodies().at(-1)).toContain('percentage_of_customer_conversion=5&percentage_of_customer_continuity=0');
  });

  it('of what the advertiser pays, and the limit of an address, likewise', async () => {
    const offer = pick('offers', ({ advertiser_cost_type: type }) => type === 'sale');
    await expect(plan('offer', offer, { costFlat: '1' })).rejects.toMatchObject({ field: 'costFlat' });
    await expect(plan('offer', offer, { costType: 'UNIQUE' })).rejects.toMatchObject({ field: 'costFlat' });
    await change('offer', offer, { costType: 'DYNAMIC_CONVERSION' });
    await change('offer', offer, { costType: 'UNIQUE', costFlat: '0.25' });
    await change('offer', offer, { costFlat: '0.5' });
    expect(bodies()).toEqual([
      `offerid=${offer}&advertiser_cost_type=dynamic_conversion`,
      `offerid=${offer}&advertiser_cost_type=unique&advertiser_cost_flat=0.25`,
      `offerid=${offer}&advertiser_cost_type=unique&advertiser_cost_flat=0.5`,
    ]);
    await expect(plan('offer', offer, { ipConversionLimit: 3 })).rejects.toMatchObject({ field: 'ipConversionLimit' });
    await change('offer', offer, { ipConversionLimitFlag: 'OWN', ipConversionLimit: 3, ipConversionGroup: null });
    expect(bodies().at(-1)).toBe(
      `offerid=${offer}&ip_conversion_limit_flag=2&ip_conversion_limit=3&ip_conversion_group=0`,
    );
    await change('offer', offer, { ipConversionGroup: '2' });
    expect(await read('offer', offer)).toMatchObject({ ipConversionGroup: '2', ipConversionLimit: 3 });
  });
});

describe('the columns of get_details', () => {
  const { proveChange, read, storedOne } = openOfferitWriter('likely');
  const others = openOfferitWriter('usual');

  it('prove what they show, and nothing of what they do not', async () => {
    const changes = {
      retroPayout: true,
      thumbUrl: 'https://thumb.example/1.png',
      subjectLines: { set: ['One', 'Two'] },
      unauthorizedCountries: { set: ['BR'] },
      percentageCommissionSource: 'GROSS',
      forceUrl: 'https://force.example',
    };
    const proofs = await proveChange('offer', '14', changes);
    expect(proofs).toEqual({
      ...Object.fromEntries(Object.keys(changes).map((name) => [name, 'APPLIED'])),
      forceUrl: 'UNVERIFIED',
    });
    const unseen = await others.proveChange('offer', '14', changes);
    expect(new Set(Object.values(unseen))).toEqual(new Set(['UNVERIFIED']));
    expect(others.storedOne('offers', '14')).toMatchObject({ retro_payout: '1', subject_lines: ['One', 'Two'] });
    expect(await others.read('offer', '14')).not.toHaveProperty('retroPayout');
  });

  it('say the type of the commission only where it is one', async () => {
    const type = String(storedOne('offers', '15').commission_type).toUpperCase();
    expect(await read('offer', '15')).toMatchObject({ commissionType: type });
    const answers = async (row: object): Promise<unknown> => {
      const connection = {
        account: { id: 'x', timeZone: 'UTC', currency: null },
        now: Date.now,
        rows: async () => [row],
      };
      const [record] = (await offerit.entities.offer?.byIds?.(connection as unknown as Connection, ['1'], call)) ?? [];
      return record;
    };
    const of = (commission: string) => answers({ key: '1', row: { offerid: '1', commission, categories: ['dating'] } });
    expect(await of('CPS')).toMatchObject({ commissionType: 'CPS', commission: 'CPS' });
    expect(await of('15%')).not.toHaveProperty('commissionType');
    expect(await of('15%')).toMatchObject({ categories: [{ name: 'dating' }] });
    for (const unknown of ['categoryIds', 'groupIds']) expect(await of('15%')).not.toHaveProperty(unknown);
  });
});
