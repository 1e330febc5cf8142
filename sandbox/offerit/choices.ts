/** Everything the manual leaves open and a client could depend on (offerit.md 6, "invented"). */
export interface OfferitChoices {
  /** An install of before July 2020 has no get_details, no `device_types` and no `suppress_conversion_pixels` (3.1, 2.1). */
  readonly installation: 'current' | 'before-july-2020';
  /** The status table says 404 for an invalid parameter, "in practice" it may be ignored (4, trap 16). */
  readonly unknownParameters: 'refused' | 'ignored';
  /** An amount that the commission or cost type does not use (2.3). */
  readonly mismatchedAmounts: 'stored' | 'dropped' | 'refused';
  /** What an edit does to the parameters it does not carry; `reset` is the hostile mode (4, trap 1). */
  readonly omittedParameters: 'kept' | 'reset';
  /** What an empty value does where no page says that it unsets (4, traps 3 and 7). */
  readonly emptyValues: 'cleared' | 'ignored';
  /** Where get_details puts its rows, and in what (3.1). */
  readonly detailsAt: 'message' | 'data' | 'root';
  readonly detailsAs: 'map' | 'list';
  /** The columns read in the manual, or also those that its cut list may go on with (3.1). */
  readonly columns: 'seen' | 'likely';
  /** PHP prints an empty map as a list (1.3). */
  readonly emptyMap: 'list' | 'object';
  /** Whether add_offer tells the new id (3, "UNKNOWN how the new id is returned"). */
  readonly newOfferId: 'hidden' | 'told';
  /** The unit of report/transaction (4.1). */
  readonly transactionAmounts: 'cents' | 'units';
  /** Numbers of report/transaction: a PHP dump does not show whether they are texts (3.2). */
  readonly transactionNumbers: 'numbers' | 'texts';
  /** The order of report/transaction, of which nothing is told (3.2). */
  readonly transactionOrder: 'oldest-first' | 'newest-first';
  readonly errorBody: 'json' | 'html';
  /** A PHP warning in front of every JSON document (1). */
  readonly phpWarnings: boolean;
  /** Whether `ADMIN_API_ALLOWED_IPS` lists the caller (1). */
  readonly ipAllowed: boolean;
  /** Operations refused to the account, as `PATCH /offer/edit_offer` (5). */
  readonly forbidden: readonly string[];
  /** The network's own country lists, in force where an offer has none (2.1); empty means every country. */
  readonly authorizedCountries: readonly string[];
  readonly unauthorizedCountries: readonly string[];
}

/** The choice taken unless an option says otherwise: the mildest reading, but strict about names. */
export const usualChoices: OfferitChoices = {
  installation: 'current',
  unknownParameters: 'refused',
  mismatchedAmounts: 'stored',
  omittedParameters: 'kept',
  emptyValues: 'cleared',
  detailsAt: 'message',
  detailsAs: 'map',
  columns: 'seen',
  emptyMap: 'list',
  newOfferId: 'hidden',
  transactionAmounts: 'cents',
  transactionNumbers: 'numbers',
  transactionOrder: 'oldest-first',
  errorBody: 'json',
  phpWarnings: false,
  ipAllowed: true,
  forbidden: [],
  authorizedCountries: [],
  unauthorizedCountries: [],
};
