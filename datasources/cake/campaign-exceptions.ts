import { InvalidChange } from '../errors.ts';
import { type AnyRecord, type Fields, reference, text } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { listOf } from '../spec/read-record.ts';
import { writeNew } from '../spec/write-record.ts';
import type { Action } from '../write.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** What a campaign makes an exception of. */
interface Kind {
  readonly operation: Operation;
  /** The one argument, under its name. */
  readonly takes: Fields;
  readonly named: string;
  /** Where an original campaign and another one show their exceptions, and what of an item the argument is. */
  readonly shown: { readonly BLOCK: string; readonly ALLOW: string; readonly by: 'id' | 'name' };
}

const creatives: Kind = {
  operation: operations.exceptCreative,
  takes: { creativeId: reference('creative_id', 'The creative.', { required: true }) },
  named: 'creativeId',
  shown: { BLOCK: 'blockedCreatives', ALLOW: 'allowedCreatives', by: 'id' },
};

const subIds: Kind = {
  operation: operations.exceptSubId,
  takes: { subId: text('sub_id', 'The sub id as the portal shows it.', { required: true }) },
  named: 'subId',
  shown: { BLOCK: 'blockedSubAffiliates', ALLOW: 'allowedSubAffiliates', by: 'name' },
};

/**
 * What a campaign makes exceptions of: an original campaign blocks, and another allows nothing else (cake.md 2.2, 4.12).
 * Which of the two is not asked of the caller, because CAKE takes one only.
 */
export const campaignExceptions: Readonly<Record<string, Action>> = {
  addCreativeException: exception(
    creatives,
    'ADD',
    'Blocks a creative, or allows it where the campaign is not original.',
  ),
  replaceCreativeExceptions: exception(creatives, 'REPLACE', 'Makes this creative the only exception.'),
  removeCreativeException: exception(creatives, 'REMOVE', 'Makes no exception of a creative any more.'),
  addSubIdException: exception(subIds, 'ADD', 'Blocks a sub id, or allows it where the campaign is not original.'),
  replaceSubIdExceptions: exception(subIds, 'REPLACE', 'Makes this sub id the only exception.'),
  removeSubIdException: exception(subIds, 'REMOVE', 'Makes no exception of a sub id any more.'),
};

type Modification = 'ADD' | 'REPLACE' | 'REMOVE';

function exception({ operation, takes, named, shown }: Kind, modification: Modification, says: string): Action {
  return {
    says,
    takes,
    plan: ({ account }, { id, values, present }) => {
      const given = { ...values, campaignId: id, exceptionType: typeFor(present, named), modification };
      return [{ operation, parameters: writeNew(wire, operation.takes, given, account.timeZone) }];
    },
    expects: ({ values, present }) => {
      const list = shown[typeFor(present, named)];
      const item = { [shown.by]: values[named] };
      const others = (listOf(present[list]) as readonly AnyRecord[]).filter(
        (other) => other[shown.by] !== values[named],
      );
      return { [list]: { ADD: [...others, item], REPLACE: [item], REMOVE: others }[modification] };
    },
  };
}

function typeFor({ original }: AnyRecord, named: string): 'BLOCK' | 'ALLOW' {
  if (typeof original === 'boolean') return original ? 'BLOCK' : 'ALLOW';
  throw new InvalidChange(
    named,
    'CANNOT_EXPRESS',
    'CAKE does not say whether this campaign is an original one, and so not whether an exception blocks or allows.',
  );
}
