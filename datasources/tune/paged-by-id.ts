import { integer, json } from '../spec/field.ts';

/** The arguments of pages that are in the order of ids: in no order at all they would overlap (hasoffers.md 3.3, 3.4). */
export const pagedById = {
  limit: integer('limit', 'The most rows wanted.', { minimum: 1 }),
  page: integer('page', 'Which page, from 1.', { minimum: 1 }),
  sort: json('sort', 'By what they are ordered.'),
} as const;
