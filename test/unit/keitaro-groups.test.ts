import { expect, it } from 'vitest';
import { group } from '../../datasources/keitaro/group.ts';
import { keitaroThatAnswers, refusal } from './keitaro-that-answers.ts';

const lists = [[{ id: '1', name: 'A', type: 'campaigns' }], [{ id: '2', name: 'B', type: 'offers' }], []];

it('groups are found by ids in the lists of all types, also where one type is not known yet', async () => {
  const { connection, call, asked } = keitaroThatAnswers([...lists, refusal('Unknown type')]);
  const found = await group.byIds?.(connection, ['2', '9', '1'], call);
  expect(found).toMatchObject([{ groupName: 'B', groupType: 'OFFERS' }, null, { groupName: 'A' }]);
  expect(asked.map(({ query }) => query?.type)).toEqual(['campaigns', 'offers', 'landings', 'domains']);
});

it('groups are not taken for missing where a list of them is refused', async () => {
  const { connection, call } = keitaroThatAnswers([refusal('No right'), [], [], []]);
  await expect(group.byIds?.(connection, ['2'], call)).rejects.toThrow('No right');
});
