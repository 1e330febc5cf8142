import { offerFileColumns } from '../columns/offer-file-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { creativeCode } from '../tracking.ts';
import { nothing, one } from './relations.ts';

const mediaUrl = 'https://media.go2speed.org/brand/files';

/** hasoffers.md 2.9. */
export const offerFileModel: Model = {
  name: 'OfferFile',
  words: 'offer file',
  columns: offerFileColumns,
  relations: {
    Offer: one('offers', 'offer_id'),
    // A plain string (hasoffers.md 2.9); for which affiliate is not told, so for none.
    CreativeCode: (_network, row) => creativeCode(row, { offer_id: String(row.offer_id) }),
    Stat: nothing,
  },
  modified: { form: 'utc' },
  born: ({ clock }) => ({ created: printTime(clock.now(), clock.timeZone) }),
  // Which of the three are set for which type is INFERRED: pictures have all, other files an address only.
  derived: ({ id }, { offer_id, filename, width }) => {
    if (filename === '') return { url: null, preview_uri: null, thumbnail: null };
    const folder = `${mediaUrl}/${id}/${offer_id}`;
    const thumbnail = width === null ? null : `${folder}/thumbnails_100/${filename}`;
    return { url: `${folder}/${filename}`, preview_uri: thumbnail, thumbnail };
  },
};
