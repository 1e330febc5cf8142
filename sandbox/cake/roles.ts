import { number, object, type Tree, text } from './response-tree.ts';

/** The roles recorded in cake.md 3.1; employees have no entity type. */
export const roles = [
  [3, 'Account Manager', null, 'Employee'],
  [1, 'Administrator', null, 'Employee'],
  [4, 'Affiliate Manager', null, 'Employee'],
  [5, 'Customer Service', null, 'Employee'],
  [6, 'Affiliate', 1, 'Affiliate'],
  [2, 'Buyer', 2, 'Buyer'],
  [7, 'Advertiser', 3, 'Advertiser'],
  [8, 'List Manager', 4, 'List Manager'],
] as const;

/** The roles of those who are not employees but somebody's contact. */
export const roleIds = { affiliate: 6, advertiser: 7, buyer: 2 };

/** A row of get Roles, plain. */
export function roleTree([id, name, entityTypeId, entityTypeName]: (typeof roles)[number]): Tree {
  return object({
    role_id: number(id),
    role_name: text(name),
    entity_type_id: number(entityTypeId),
    entity_type_name: text(entityTypeName),
  });
}
