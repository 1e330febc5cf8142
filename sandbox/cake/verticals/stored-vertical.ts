/** What a vertical has besides its name, which is in the tables of the instance. */
export interface StoredVertical {
  /** Zero is none, which only the global one has. */
  vertical_category_id: number;
  /** No answer shows them. */
  notes: string | null;
}
