import type { CakeAccount } from '../cake-account.ts';
import { unknownId } from '../find-problem.ts';
import type { CreativeValues } from './creative-parameters.ts';

/** Why a call is refused, or undefined. The manual has no messages for this operation; these are made in the likeness of Offer's. */
export function creativeProblem({ offers, lookups }: CakeAccount, values: CreativeValues): string | undefined {
  const missing = values.creative_id === 0 ? newCreativeProblem(values) : undefined;
  return (
    missing ??
    unknownId([
      [values.offer_id, offers, 'Invalid Offer ID'],
      [values.creative_type_id, lookups.creativeTypes, 'Invalid Creative Type ID'],
      [values.creative_status_id, lookups.creativeStatuses, 'Invalid Creative Status ID'],
    ]) ??
    sizeProblem(values)
  );
}

function newCreativeProblem(values: CreativeValues): string | undefined {
  if (values.offer_id === 0) return 'Invalid Offer ID';
  if (values.creative_type_id === 0) return 'Invalid Creative Type ID';
  return values.creative_status_id === 0 ? 'Invalid Creative Status ID' : undefined;
}

/** Less than -2 is invalid; that more than the export can print, which is a SHORT, is so too is INFERRED. */
function sizeProblem({ width, height }: CreativeValues): string | undefined {
  const invalid = (pixels: number) => pixels < -2 || pixels > 32_767;
  if (invalid(width)) return 'Invalid Width';
  return invalid(height) ? 'Invalid Height' : undefined;
}
