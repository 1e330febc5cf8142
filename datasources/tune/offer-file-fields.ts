import { cannotClear, choice, file, flag, instant, integer, reference, text } from '../spec/field.ts';

/** The parameter of a step that travels as a file beside the others, under the name of that file. */
export const uploadedContent = 'content';

const readOnly = { readOnly: true } as const;
const required = { required: true, cleared: cannotClear } as const;

/** The 19 columns of an offer file (hasoffers.md 2.9) and the later `expiration_date`. */
export const offerFileFields = {
  offerFileId: reference('id', 'Id that the network gave the file.', readOnly),
  offerId: reference('offer_id', 'The offer it is for.', required),
  display: text('display', 'Name that affiliates see.', required),
  // Set by the upload alone: no later change moves the file (hasoffers.md 6).
  filename: text('filename', 'Name of the file, with one of the endings that TUNE takes; null where there is none.', {
    creationOnly: true,
  }),
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
    required,
  ),
  fileTypeWord: text('type', 'What it is, as the network spells it.', readOnly),
  size: integer('size', 'Bytes of the file.', readOnly),
  width: integer('width', 'Pixels, measured by the network.', readOnly),
  height: integer('height', 'Pixels, measured by the network.', readOnly),
  fileState: choice('status', 'OfferFileState', 'Whether affiliates may use it.', {
    ACTIVE: 'active',
    PENDING: 'pending',
    DELETED: 'deleted',
  }),
  fileStateWord: text('status', 'The state as the network spells it.', readOnly),
  code: text('code', 'HTML of an e-mail, a text or an HTML ad.'),
  flashVars: text('flash_vars', 'Variables of a Flash film.'),
  ownedBy: choice('interface', 'OfferFileOwner', 'Whose side it was made on.', {
    NETWORK: 'network',
    AFFILIATE: 'affiliate',
    ADVERTISER: 'advertiser',
  }),
  accountId: reference('account_id', 'Id of the affiliate or advertiser that made it.'),
  isPrivate: flag('is_private', 'Only affiliates it was opened to can see it.'),
  fileCreatedAt: instant('created', 'When it was created.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  fileUrl: text('url', 'Where the file is.', readOnly),
  previewUri: text('preview_uri', 'Where it can be looked at.', readOnly),
  thumbnail: text('thumbnail', 'A small picture of it.', readOnly),
  // Its zone is not told; that of the offer's is taken (hasoffers.md 2.9).
  expiresAt: instant('expiration_date', 'When it expires; null for never.', { zone: 'UTC' }),
} as const;

/** What a creative has beside its columns. */
export const creativeFields = {
  ...offerFileFields,
  creativeCode: text('CreativeCode', 'What to put into a page.', readOnly),
  content: file(uploadedContent, 'The file itself; its size is measured by the network.', {
    writeOnly: true,
    creationOnly: true,
  }),
} as const;
