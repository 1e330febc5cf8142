import type { OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { readRecord, valueAt } from '../spec/read-record.ts';
import { atLeastOne } from '../spec/rule.ts';
import { addedit } from './addedit.ts';
import { blacklistFields, blacklistWriteFields } from './blacklist-fields.ts';
import type { CakeConnection } from './connection.ts';
import { sweepExport } from './exported.ts';
import { keySaid } from './key-said.ts';
import { operations } from './operations.ts';
import { exportedWhole, wholeExport } from './whole-export.ts';
import { wire } from './wire.ts';
import type { Xml } from './xml.ts';

/** All that there are, of every affiliate. */
export const exportBlacklists = wholeExport({
  operation: operations.exportBlacklists,
  id: 'blacklistId',
  read: readBlacklist,
});

const { create, change } = addedit({
  operation: operations.editBlacklist,
  id: 'blacklist_id',
  fields: blacklistWriteFields,
  keyOf: keySaid,
  defaults: () => ({ blacklistDate: new Date().toISOString() }),
  lookalikes: async (connection: CakeConnection, values, call) => {
    const { affiliateId, advertiserId, offerId, subId } = values;
    const { records } = await sweepExport(
      exportBlacklists,
      connection,
      { affiliateId, advertiserId, offerId, subId },
      0,
      call,
    );
    return records.filter((record) => record.blacklistReasonId === values.blacklistReasonId);
  },
});

/** Whose traffic is not taken. */
export const blacklist: EntitySpec<OwnName> = {
  says: 'An entry of the blacklist of a CAKE instance: traffic of an affiliate that an offer or an advertiser bars.',
  fields: blacklistFields,
  common: ({ blacklistId }: RecordOf<typeof blacklistFields>) => ({ nativeId: blacklistId ?? '' }),
  ...exportedWhole(exportBlacklists),
  writes: {
    create,
    change,
    completes: barredBy,
    rules: [atLeastOne('advertiserId', 'offerId')],
    actions: {
      remove: {
        says: 'Takes the entry away: the traffic is taken again.',
        plan: (_connection, { id }) => [{ operation: operations.removeBlacklist, parameters: { blacklist_id: id } }],
        hides: true,
      },
    },
  },
};

/** An advertiser, an offer, or both: 0 is sent for what is missing, and nothing says whether it would leave the other. */
function barredBy(changes: AnyRecord, present: AnyRecord): AnyRecord {
  const names = ['advertiserId', 'offerId'].filter((name) => changes[name] === undefined && present[name] != null);
  return Object.fromEntries(names.map((name) => [name, present[name]]));
}

/** What was not named comes with the number 0; and of the names of redirects one has been seen, so that 404 is INFERRED. */
function readBlacklist(row: Xml, zone: string): AnyRecord {
  const redirect = String(valueAt(row, 'blacklist_type.blacklist_type_name') ?? '');
  const read = readRecord(
    wire,
    blacklistFields,
    typeof row === 'object' ? { ...row, redirect_type: /404/.test(redirect) ? 'redirect_404' : redirect } : row,
    zone,
  );
  const named = (id: string | null) => (id === '0' ? null : id);
  return { ...read, advertiserId: named(read.advertiserId), offerId: named(read.offerId) };
}
