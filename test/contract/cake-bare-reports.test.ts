import { describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import type { NativeRead } from '../../datasources/native.ts';
import { openCakeBench } from './cake-bench.ts';
import { call, connect } from './connect.ts';

const bench = openCakeBench();
const request = {
  values: { startDate: '2019-01-01', endDate: '2019-01-02' },
  ...{ selected: {}, selectedBeside: {}, page: null },
};
const dailySummary = cake.native?.dailySummary as NativeRead;

describe('a bare list of none', () => {
  it('is an answer to the right key', async () => {
    const { rows } = await dailySummary.read(connect(cake, bench.account()).connection, request, call);
    expect(rows).toEqual([]);
  });

  it('to a wrong key is no answer, although CAKE gives the same', async () => {
    const { connection } = connect(cake, bench.account(), { apiKey: 'wrong' });
    await expect(dailySummary.read(connection, request, call)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});
