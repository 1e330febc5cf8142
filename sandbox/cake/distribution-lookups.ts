import type { Names } from './lookups.ts';

/** What leads wait for in a queue of somebody's own making. Invented, like all tables here: no answer was recorded. */
export const customQueueStatuses: Names = new Map([
  [1, 'New'],
  [2, 'Called Back'],
  [3, 'Не дозвонились'],
]);

/** Groups of the tiers in which leads are sold. */
export const leadTierGroups: Names = new Map([
  [1, 'Exclusive'],
  [2, 'Shared ×3'],
]);

/** What a buyer's server can answer to a lead that is posted to it. */
export const responseDispositions: Names = new Map([
  [1, 'Accepted'],
  [2, 'Rejected'],
  [3, 'Duplicate'],
  [4, 'Error'],
]);

/** How a delivery schedule chooses between buyers. */
export const scheduleTypes: Names = new Map([
  [1, 'Exclusive'],
  [2, 'Shared'],
  [3, 'Hybrid'],
]);

/** Rules that several offers can use. */
export const sharedRules: Names = new Map([
  [1, 'Mobile traffic only'],
  [2, 'Nur Österreich & Schweiz'],
]);

/** How a filter compares; also what a target of a rule does. */
export const operators: ReadonlyMap<number, { readonly name: string; readonly label: string }> = new Map([
  [1, { name: 'equals', label: '=' }],
  [2, { name: 'in', label: 'in' }],
  [3, { name: 'greater_than', label: '>' }],
]);

/** The types of what filters compare. */
export const dataTypes: Names = new Map([
  [1, 'String'],
  [2, 'Number'],
  [3, 'Boolean'],
]);

/** By what buyers can filter leads, everywhere or in one vertical only. */
export const filterTypes: readonly {
  readonly id: number;
  readonly name: string;
  readonly dataTypeId: number;
  readonly operatorId: number;
  readonly verticalName: string | null;
}[] = [
  { id: 1, name: 'State', dataTypeId: 1, operatorId: 2, verticalName: null },
  { id: 2, name: 'Zip Code', dataTypeId: 1, operatorId: 2, verticalName: null },
  { id: 3, name: 'Age', dataTypeId: 2, operatorId: 3, verticalName: null },
  { id: 10, name: 'Loan Amount', dataTypeId: 2, operatorId: 3, verticalName: 'Finance' },
  { id: 11, name: 'Currently Insured', dataTypeId: 3, operatorId: 1, verticalName: 'Insurance' },
];
