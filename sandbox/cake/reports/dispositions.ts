/** The dispositions of an instance by id, each with its type; the list is configurable, 12 was recorded (cake.md 3.7, 3.8). */
export const dispositions: ReadonlyMap<number, { readonly name: string; readonly typeId: number }> = new Map([
  [1, { name: 'Pending', typeId: 1 }],
  [2, { name: 'Rejected', typeId: 2 }],
  [3, { name: 'Approved', typeId: 3 }],
  [4, { name: 'Returned', typeId: 4 }],
  [12, { name: 'Thrown Out', typeId: 2 }],
  [13, { name: 'Stornierung – Käufer', typeId: 4 }],
]);

/** The type of a disposition, by which reports filter. */
export function dispositionTypeId(dispositionId: number | null): number | undefined {
  return dispositionId === null ? undefined : dispositions.get(dispositionId)?.typeId;
}
