import type { SeedSource } from '../seed-source.ts';
import type { StoredOffer } from '../stored-offer.ts';
import type { StoredCreative } from './stored-creative.ts';

/** One to four creatives for each offer; the first offer has more, for they are those that break clients. */
export function seedCreatives(
  source: SeedSource,
  offers: Iterable<StoredOffer>,
  firstId: number,
): Map<number, StoredCreative> {
  const creatives = new Map<number, StoredCreative>();
  let id = firstId;
  for (const offer of offers) {
    const count = creatives.size === 0 ? special.length : source.integer(1, 4);
    for (let index = 0; index < count; index += 1) {
      const creative = makeCreative(source, offer.offer_id, id);
      creatives.set(id, creatives.size < special.length ? { ...creative, ...special[creatives.size] } : creative);
      id += source.integer(1, 2);
    }
  }
  return creatives;
}

/** By position in the seed. */
const special: readonly Partial<StoredCreative>[] = [
  { creative_name: 'Баннер «Осень» 300x250', creative_type_id: 3, width: 300, height: 250 },
  { creative_name: '秋の特集 横長バナー 🍁' },
  { creative_name: '', width: null, height: null, offer_link: null, creative_files: [], notes: '' },
  { creative_name: 'Header\u0000 <b>', notes: 'Pasted\u0013 and\u0016 sent' },
  { creative_name: '0012' },
  { creative_name: '1e5' },
];

function makeCreative(source: SeedSource, offerId: number, id: number): StoredCreative {
  const type = source.pick([1, 1, 2, 3, 3, 3, 5, 6, 7]);
  const [width, height] = type === 3 ? source.pick(formats) : [null, null];
  const { brands, description } = source.pick(source.voices);
  const size = width === null ? '' : ` ${width}x${height}`;
  return {
    creative_id: id,
    offer_id: offerId,
    creative_name: source.chance(0.3) ? String(id) : `${source.pick(brands)}${size}`,
    third_party_name: null,
    creative_type_id: type,
    creative_status_id: source.pick([1, 1, 1, 1, 2, 3]),
    width,
    height,
    offer_link: source.chance(0.2) ? `https://shop.example/landing/${id}` : '',
    allow_link_override: source.chance(0.3),
    notes: source.chance(0.1) ? description : '',
    creative_files: type === 3 || type === 7 ? makeFiles(source, id) : [],
    date_created: source.past(),
    expiration_date: source.chance(0.1) ? source.futureDay() : null,
  };
}

const formats = [
  [300, 250],
  [728, 90],
  [160, 600],
  [320, 50],
] as const;

function makeFiles(source: SeedSource, id: number): StoredCreative['creative_files'] {
  return Array.from({ length: source.integer(1, 3) }, (_, index) => ({
    creative_file_id: id * 10 + index,
    creative_file_name: `${id}-${index}.png`,
    creative_file_link: `https://cdn.example/${id * 10 + index}.png`,
    creative_file_import_url: `https://upload.example/${id}-${index}.png`,
    is_preview_file: index === 0,
    date_created: source.past(),
  }));
}
