import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { SandboxAccount } from '../../sandbox/index.ts';

/** How a model of offers is told to one platform: what creation takes, how a stored offer reads, what puts one away. */
export interface WriteDriver {
  readonly account: string;
  /** The name of its type, such as `CakeOffer`. */
  readonly type: string;
  readonly create: string;
  /** What creation needs besides the name. */
  values(name: string, account: SandboxAccount): AnyRecord;
  /** The shared text field that updates set, and where the sandbox keeps it. */
  readonly text: { readonly shared: string; readonly stored: string };
  /** A mutation that puts an offer away, its changes as shared fields, and how the sandbox shows it. */
  readonly away: { readonly changes: AnyRecord; isAway(stored: AnyRecord): boolean };
}

/** On a whole second, which is what platforms keep. */
const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 86_400_000).toISOString();

/** All four. */
export const writeDrivers: readonly WriteDriver[] = [
  {
    account: 'cake-us',
    type: 'CakeOffer',
    create: 'cakeOfferCreate',
    values: (offerName, account) => {
      const [sample] = Object.values(account.state().offers ?? {}) as AnyRecord[];
      return {
        offerName,
        advertiserId: String(sample?.advertiser_id),
        verticalId: String(sample?.vertical_id),
        currencyId: String(sample?.currency_id),
        offerStatusId: '1',
        offerTypeId: '3',
        lastTouch: true,
        priceFormatId: '1',
        payoutAmount: '3.50',
        receivedAmount: '5',
        offerLink: 'https://shop.example/?c=#reqid#',
      };
    },
    text: { shared: 'description', stored: 'offer_description' },
    away: { changes: { status: 'PAUSED' }, isAway: ({ offer_status_id: id }) => Number(id) === 4 },
  },
  {
    account: 'keitaro',
    type: 'KeitaroOffer',
    create: 'keitaroOfferCreate',
    values: (offerName) => ({ offerName }),
    text: { shared: 'notes', stored: 'notes' },
    away: { changes: { status: 'ARCHIVED' }, isAway: ({ state }) => state === 'deleted' },
  },
  {
    account: 'tune',
    type: 'TuneOffer',
    create: 'tuneOfferCreate',
    values: (offerName) => ({
      offerName,
      expiresAt: soon,
      offerUrl: 'https://shop.example/',
      previewUrl: 'https://shop.example/preview',
    }),
    text: { shared: 'description', stored: 'description' },
    away: { changes: { status: 'ARCHIVED' }, isAway: ({ status }) => status === 'deleted' },
  },
  {
    account: 'offerit',
    type: 'OfferitOffer',
    create: 'offeritOfferCreate',
    values: (offerName) => ({ offerName }),
    text: { shared: 'description', stored: 'offer_description' },
    away: {
      changes: { status: 'PAUSED' },
      isAway: ({ date_expire: end }) => Number(end) > 0 && Number(end) * 1000 <= Date.now(),
    },
  },
];
