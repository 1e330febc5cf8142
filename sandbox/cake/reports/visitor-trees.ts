import { languages } from '../languages.ts';
import type { Lookups } from '../lookups.ts';
import { countryTree, pair } from '../pair-trees.ts';
import { absent, idNameStore, type Members, number, object, type Tree, text } from '../response-tree.ts';
import type { Visitor } from './stored-traffic.ts';
import { browsers, devices, isps, operatingSystems } from './technology.ts';

/** From country to browser, in the order that clicks and conversions share; nothing of it without a visitor. */
export function visitorMembers({ countries }: Lookups, visitor: Visitor | null): Members {
  if (!visitor) return {};
  const { country_code: country, language_id: languageId, device_id: deviceId } = visitor;
  const languageName = new Map([[languageId, languages.get(languageId)?.[0] ?? '']]);
  return {
    country: countryTree(country, countries.get(country) ?? country),
    region: idNameStore({ region_code: text(visitor.region_code), region_name: text(visitor.region_name) }),
    language: pair('language', languageId, languageName),
    isp: pair('isp', visitor.isp_id, isps),
    device: deviceId === null ? absent : pair('device', deviceId, devices),
    operating_system: programTree('operating_system', visitor.operating_system_id, operatingSystems),
    browser: programTree('browser', visitor.browser_id, browsers),
  };
}

/** Plain, with pairs for both parts of the version. */
function programTree(name: string, id: number, programs: typeof browsers): Tree {
  const program = programs.get(id);
  return object({
    [`${name}_id`]: number(id),
    [`${name}_name`]: text(program?.name ?? null),
    [`${name}_version`]: versionTree(id, program?.version),
    [`${name}_version_minor`]: versionTree(id, program?.minorVersion),
  });
}

function versionTree(id: number, name: string | undefined): Tree {
  return idNameStore({ version_id: number(id), version_name: text(name ?? null) });
}
