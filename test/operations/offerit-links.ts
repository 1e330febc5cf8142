import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** The tracking links of affiliates. */
export const offeritLinks: readonly OperationCase[] = [
  {
    calls: ['getLinks'],
    title: 'an affiliate has a link to each landing page that is open to it',
    show: async (bench) => {
      const { ask, refused } = bench;
      const [{ loginid }] = recordsIn(bench, 'affiliates');
      const page = recordsIn(bench, 'landing_pages').find(({ private: isPrivate }) => isPrivate !== '1');
      const offer = recordsIn(bench, 'offers').find(({ offerid }) => offerid === page.offerid);
      const query = `query ($affiliate: ID!, $offer: ID) { offerit {
        links(affiliateId: $affiliate, offerId: $offer, style: IDS, subaff: "mark", landingPages: ALL, withCountries: true) {
          offerId offerName offer { name } landingPageId landingPageName code printed
        }
        all: links(affiliateId: $affiliate, codeOnly: true, offers: ALL) { offerId }
      } }`;
      const { offerit } = await ask(query, { affiliate: loginid, offer: page.offerid });
      expect(offerit.links).toContainEqual({
        offerId: page.offerid,
        offerName: offer.name,
        offer: { name: offer.name },
        landingPageId: page.landing_pageid,
        landingPageName: page.name,
        code: expect.stringMatching(`/track/${loginid}\\.${page.offerid}\\.${page.landing_pageid}\\?subaff=mark$`),
        printed: expect.objectContaining({ Countries: offer.authorized }),
      });
      expect(offerit.all.length).toBeGreaterThan(offerit.links.length);
      const refusal = await refused('{ offerit { links(affiliateId: "all") { code } } }');
      expect(refusal).toMatchObject({ code: 'INVALID_VALUE', field: 'affiliateId', calls: 0 });
    },
  },
  {
    calls: ['getSingleLink'],
    title: 'one link leads to one landing page, with its sub ids',
    show: async (bench) => {
      const [{ loginid }] = recordsIn(bench, 'affiliates');
      const [page] = recordsIn(bench, 'landing_pages');
      const query = `query ($affiliate: ID!, $offer: ID!, $page: ID) { offerit {
        link(affiliateId: $affiliate, offerId: $offer, landingPageId: $page, style: IDS, subIds: ["a", "b"], externalClickId: "c") {
          code
        }
        bare: link(affiliateId: $affiliate, offerId: $offer, landingPageId: $page, style: IDS, codeOnly: true) { code }
      } }`;
      const variables = { affiliate: loginid, offer: page.offerid, page: page.landing_pageid };
      const { offerit } = await bench.ask(query, variables);
      const code = [loginid, page.offerid, page.landing_pageid].join('.');
      expect(offerit.bare).toEqual({ code });
      expect(offerit.link.code).toMatch(new RegExp(`/track/${code}\\?_ocid=c&subid1=a&subid2=b$`));
      const comma = query.replace('["a", "b"]', '["a,b"]');
      expect(await bench.refused(comma, variables)).toMatchObject({ code: 'CANNOT_EXPRESS', field: 'subIds' });
    },
  },
];
