/** Somebody logged in; who it was is what their contact says now. */
export interface StoredLogin {
  readonly contact_id: number;
  readonly ip_address: string;
  readonly login_date: string;
}
