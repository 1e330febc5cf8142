import { flag, integer } from '../spec/field.ts';

/** How reports page: rows count from 1 (cake.md 1.7). */
export const pages = {
  startAtRow: integer('start_at_row', 'The first row wanted, from 1.'),
  rowLimit: integer('row_limit', 'The most rows wanted; 0 is no limit of our own.'),
};

export const sortDescending = flag('sort_descending', 'Largest first.');
