import { bareOperation, type Operation } from '../operation.ts';
import { plainPair } from '../pair-trees.ts';
import { dispositions } from '../reports/dispositions.ts';

/**
 * TRACK AcceptedDispositions and RejectedDispositions v1 (cake.md 3.8): bare lists. INFERRED that the accepted ones
 * are those of the type Approved, as the rejected ones are of the type of that name.
 */
export const dispositionLists: readonly Operation[] = [
  ofType('AcceptedDispositions', 3),
  ofType('RejectedDispositions', 2),
];

function ofType(name: string, typeId: number): Operation {
  const names = new Map(
    [...dispositions].filter(([, row]) => row.typeId === typeId).map(([id, row]) => [id, row.name]),
  );
  return bareOperation({
    address: `/api/1/track.asmx/${name}`,
    root: 'ArrayOfDisposition',
    parameters: {},
    item: 'Disposition',
    items: () => [...names.keys()].map((id) => plainPair('disposition', id, names)),
  });
}
