import { z } from 'zod';
import { findNodes } from '../resolvers/get-entities.ts';
import { builder, costOfCalls } from './builder.ts';

/** Ids in one `nodes` query; each may cost a call of its platform. */
const mostIds = 100;

builder.queryFields((t) => ({
  node: t.loadable({
    type: builder.nodeInterfaceRef(),
    description: 'Anything by its id. An id of nothing is an error that says so.',
    args: { id: t.arg.id({ required: true, description: 'An id from an answer of this API.' }) },
    complexity: costOfCalls,
    load: findNodes,
    loaderOptions: { cache: false },
    resolve: (_root, { id }) => id,
  }),
  nodes: t.loadable({
    type: [builder.nodeInterfaceRef()],
    description: 'Things by their ids, in their order; null, with an error, for an id of nothing.',
    nullable: { list: false, items: true },
    args: {
      ids: t.arg.idList({
        required: true,
        description: `At most ${mostIds} ids from answers of this API.`,
        validate: z.array(z.string()).max(mostIds, `must be at most ${mostIds}`),
      }),
    },
    complexity: costOfCalls,
    load: findNodes,
    loaderOptions: { cache: false },
    resolve: (_root, { ids }) => ids,
  }),
}));
