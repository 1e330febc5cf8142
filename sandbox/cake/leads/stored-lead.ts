/** Who a lead is about. */
export interface LeadPerson {
  readonly first_name: string;
  readonly last_name: string;
  readonly email_address: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip_code: string;
  readonly country: string;
  readonly phone_work: string;
  readonly phone_home: string;
  readonly phone_cell: string;
  readonly best_call_time: string;
  readonly opt_in: boolean;
}

/** What can be done with a lead that its buyer did not want (D:13000052336). */
export type ReturnType = 'approve_to_replace' | 'approve_for_credit' | 'submit_for_approval';

/** A lead that was sold to a contract of a buyer. */
export interface StoredSale {
  readonly buyer_contract_id: number;
  readonly revenue: string;
  readonly return_type: ReturnType | null;
  readonly return_reason_id: number | null;
  readonly note: string;
}
