import type { Lookups, Names } from '../lookups.ts';
import { bareOperation, type Operation } from '../operation.ts';
import { number, object, text } from '../response-tree.ts';

/**
 * What a sign-up form offers to choose from, cake.md 3.1: bare lists with names of their own. The shape of the traffic
 * types is not known: INFERRED that they are the media types under another name, as exports call both of them so.
 */
export const signupLists: readonly Operation[] = [
  choices('GetMediaTypes', 'MediaType', 'media_type_id', 'type_name', ({ mediaTypes }) => mediaTypes),
  choices('GetPriceFormats', 'PriceFormat', 'price_format_id', 'format_name', ({ priceFormats }) => priceFormats),
  choices('GetTrafficTypes', 'TrafficType', 'traffic_type_id', 'type_name', ({ mediaTypes }) => mediaTypes),
  choices(
    'GetVerticalCategories',
    'VerticalCategory',
    'vertical_category_id',
    'category_name',
    ({ verticalCategories }) => verticalCategories,
  ),
];

function choices(
  name: string,
  item: string,
  idName: string,
  nameName: string,
  names: (lookups: Lookups) => Names,
): Operation {
  return bareOperation({
    address: `/api/1/signup.asmx/${name}`,
    root: `ArrayOf${item}`,
    parameters: {},
    item,
    items: ({ lookups }) =>
      [...names(lookups)].map(([id, label]) => object({ [idName]: number(id), [nameName]: text(label) })),
  });
}
