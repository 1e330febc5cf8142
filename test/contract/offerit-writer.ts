import { offerit } from '../../datasources/offerit/index.ts';
import type { SandboxAccountOptions } from '../../sandbox/index.ts';
import { openWriter, type Writer } from './writer.ts';

const accounts = {
  usual: {},
  likely: { offerit: { columns: 'likely' } },
  told: { offerit: { newOfferId: 'told' } },
  hostile: { offerit: { columns: 'likely', omittedParameters: 'reset' } },
  // The transaction that others copy here has no order of its own.
  copied: { sizes: { offers: 3, affiliates: 3, advertisers: 3, conversions: 9 } },
} as const satisfies Readonly<Record<string, Pick<SandboxAccountOptions, 'offerit' | 'sizes'>>>;

/** A network of Offerit that tests write to. */
export interface OfferitWriter extends Writer {
  /** The bodies of the writes that were sent, and of none that came before this test. */
  bodies(): readonly string[];
}

/** One of the networks, there once the tests around this call run. */
export function openOfferitWriter(id: keyof typeof accounts): OfferitWriter {
  const sizes = { offers: 260, affiliates: 30, advertisers: 10 };
  const madrid = { platform: 'offerit', currency: 'EUR', timeZone: 'Europe/Madrid', sizes } as const;
  const writer = openWriter(offerit, { id, ...madrid, ...accounts[id] }, new Date('2026-03-31T12:00:00Z'));
  const bodies = () =>
    writer
      .account()
      .requests.writes()
      .map(({ body }) => body);
  return { ...writer, bodies };
}
