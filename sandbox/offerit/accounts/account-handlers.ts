import { success } from '../answers.ts';
import { existing } from '../existing.ts';
import { unixNow } from '../network.ts';
import type { Handler } from '../operation.ts';
import { failed, missingParameter } from '../refusal.ts';
import { list, only, text, type Values } from '../values.ts';
import { affiliateIdentity, affiliateParameters, customerParameters, unsetAccount } from './account-parameters.ts';
import { withPasswordHash } from './password-hash.ts';

/** POST /affiliate/add_affiliate: a list of one with a result that is true (offerit.md 1.1). */
export const addAffiliate: Handler = (network, sent) => {
  const accounts = [...network.affiliates.all(), ...network.advertisers.all()];
  const taken = accounts.some(({ username }) => username === sent.username);
  if (taken) throw failed('The username is taken');
  const { loginid = '' } = network.affiliates.add({
    ...unsetAccount([...affiliateIdentity, ...affiliateParameters]),
    ...serverFields(unixNow(network)),
    ...withPasswordHash(sent),
  });
  return [{ result: true, loginid }];
};

/** PATCH /affiliate/edit_affiliate: a manager is added, never replaced (offerit.md 3.7). */
export const editAffiliate: Handler = (network, sent) => {
  const before = existing(network.affiliates, sent);
  const { affiliate_manager_loginid: _manager, ...changes } = sent;
  const manager = text(sent, 'affiliate_manager_loginid');
  const managers = list(before, 'affiliate_manager_loginids');
  const after = ['', '0', ...managers].includes(manager) ? managers : [...managers, manager];
  network.affiliates.put({ ...before, ...withPasswordHash(changes), affiliate_manager_loginids: after });
  return [success()];
};

/** PATCH /advertiser/edit_advertiser (offerit.md 3.9). */
export const editAdvertiser: Handler = (network, sent) => {
  network.advertisers.put({ ...existing(network.advertisers, sent), ...withPasswordHash(sent) });
  return [success()];
};

/** PATCH /customer/set_customer_details: `REMOVE` clears, a password excepted (offerit.md 3); the answer is assumed. */
export const setCustomerDetails: Handler = (network, sent) => {
  const { customer_id, subscription } = sent;
  if (!customer_id && !subscription) throw missingParameter('customer_id');
  const customer = network.customers
    .all()
    .find((each) => (customer_id ? each.customer_id === customer_id : each.subscription === subscription));
  if (customer === undefined) throw failed('No such customer');
  const given = Object.entries(only(sent, customerFields));
  if (given.length === 0) throw failed('No field to change');
  const cleared = given.map(([name, value]) => [name, value === 'REMOVE' && name !== 'password' ? '' : value]);
  network.customers.put({ ...customer, ...withPasswordHash(Object.fromEntries(cleared)) });
  return success();
};

const customerFields = customerParameters.map(({ name }) => name);

/** What the server alone sets on an affiliate, under the names that a search filters by. */
function serverFields(joined: string): Values {
  return {
    type: 'affiliate',
    deleted: '0',
    inhouse: '0',
    join_date: joined,
    login_date: '0',
    login_ip: '',
    affiliate_manager_loginids: [],
  };
}
