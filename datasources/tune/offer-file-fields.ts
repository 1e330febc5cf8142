import { choice, flag, instant, integer, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;

/** The 19 columns of an offer file (hasoffers.md 2.9) and the later `expiration_date`. */
export const offerFileFields = {
  offerFileId: reference('id', 'Id that the network gave the file.', readOnly),
  offerId: reference('offer_id', 'The offer it is for.', readOnly),
  display: text('display', 'Name that affiliates see.', readOnly),
  filename: text('filename', 'Name of the file; null where there is none.', readOnly),
  fileType: choice(
    'type',
    'OfferFileType',
    'What it is.',
    {
      FILE: 'file',
      IMAGE_BANNER: 'image banner',
      FLASH_BANNER: 'flash banner',
      EMAIL_CREATIVE: 'email creative',
      OFFER_THUMBNAIL: 'offer thumbnail',
      TEXT_AD: 'text ad',
      HTML_AD: 'html ad',
      XML_FEED: 'xml feed',
      HIDDEN: 'hidden',
    },
    readOnly,
  ),
  fileTypeWord: text('type', 'What it is, as the network spells it.', readOnly),
  size: integer('size', 'Bytes of the file.', readOnly),
  width: integer('width', 'Pixels, measured by the network.', readOnly),
  height: integer('height', 'Pixels, measured by the network.', readOnly),
  fileState: choice(
    'status',
    'OfferFileState',
    'Whether affiliates may use it.',
    { ACTIVE: 'active', PENDING: 'pending', DELETED: 'deleted' },
    readOnly,
  ),
  fileStateWord: text('status', 'The state as the network spells it.', readOnly),
  code: text('code', 'HTML of an e-mail, a text or an HTML ad.', readOnly),
  flashVars: text('flash_vars', 'Variables of a Flash film.', readOnly),
  ownedBy: choice(
    'interface',
    'OfferFileOwner',
    'Whose side it was made on.',
    { NETWORK: 'network', AFFILIATE: 'affiliate', ADVERTISER: 'advertiser' },
    readOnly,
  ),
  accountId: reference('account_id', 'Id of the affiliate or advertiser that made it.', readOnly),
  isPrivate: flag('is_private', 'Only affiliates it was opened to can see it.', readOnly),
  fileCreatedAt: instant('created', 'When it was created.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  fileUrl: text('url', 'Where the file is.', readOnly),
  previewUri: text('preview_uri', 'Where it can be looked at.', readOnly),
  thumbnail: text('thumbnail', 'A small picture of it.', readOnly),
  // Its zone is not told; that of the offer's is taken (hasoffers.md 2.9).
  expiresAt: instant('expiration_date', 'When it expires; null for never.', { ...readOnly, zone: 'UTC' }),
} as const;
