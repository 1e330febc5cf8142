/** What is said of a bill besides what it is about, in the names of the calls that say it. */
export interface StoredAffiliateBill {
  invoice_number: string;
  invoiced_amount: string | null;
  date_invoice_received: string | null;
  payment_type_id: number | null;
  verification_code: string;
  payment_date: string | null;
  notes: string;
}
