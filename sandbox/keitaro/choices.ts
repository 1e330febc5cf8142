/** What the manual leaves open beyond the generations and asks to keep switchable (keitaro.md 7, 4.7). */
export interface KeitaroChoices {
  /** `clicks/summary` and `clicks/build` stand in a table only (2.1 rows 19, 20): an unknown path, a 404, or `report/build`. */
  readonly clickReports: 'page' | 'missing' | 'report';
  /** `report/definition`, copying and moving streams and their events, whose bodies nobody tells (2.1 rows 42, 56, 57, 59). */
  readonly undescribedRoutes: 'answered' | 'page';
  /** Routes claimed by a single client (2.1 row 50, 2.2 last row). */
  readonly unverifiedRoutes: 'answered' | 'page';
  /** The status under which a report refuses an unknown dimension (4.6). */
  readonly unknownDimension: number;
  /** What a rate of nothing is (4.3). */
  readonly divisionByZero: 0 | null;
  /** Where the totals that `summary` asks for appear (4.1). */
  readonly summaryAt: 'summary' | 'meta';
  /** The tracker-wide setting "report display conversion date" (4.7). */
  readonly conversionsCountOn: 'click day' | 'conversion day';
}

/** The choice taken unless an option says otherwise: the manual's marked defaults, and all that can be guessed is served. */
export const usualChoices: KeitaroChoices = {
  clickReports: 'page',
  undescribedRoutes: 'answered',
  unverifiedRoutes: 'page',
  unknownDimension: 400,
  divisionByZero: 0,
  summaryAt: 'summary',
  conversionsCountOn: 'click day',
};
