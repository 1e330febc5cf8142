import { InvalidChange } from '../errors.ts';
import { reference, text } from '../spec/field.ts';
import { type Operation, type Operations, read, write } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { numbered } from './numbered.ts';

/** Such as `order/success.html` ([OAS22]): relative, and never out of the folder. */
const isInside: Rule = ({ given: { path } }) => {
  const steps = String(path ?? '').split('/');
  if (path == null || steps.every((step) => step !== '' && step !== '.' && step !== '..')) return;
  throw new InvalidChange('path', 'INVALID_VALUE', '"path" must be relative, such as order/success.html.');
};

/**
 * The routes on the files of local landing pages and of local offers, which are alike (keitaro.md 2.2). A path stands in
 * the address, as documented; the text, which is documented there too, goes in the body, which has room for it: the
 * tracker takes both for one (1.1).
 */
function filesOf(route: string, owner: string, of: string) {
  const id = { [owner]: reference('id', `Number of the ${of}.`, { required: true }) };
  const path = text('path', 'Where the file is, relative to the folder of the page, such as order/success.html.', {
    required: true,
  });
  const whole = { takes: id, rules: [numbered(owner)] };
  const oneFile = { takes: { ...id, path }, rules: [numbered(owner), isInside] };
  const content = text('data', 'The whole text of the file, in place of what is there.', { required: true });
  return {
    list: read(`GET ${route}/{id}/get_structure`, `The files and folders of a local ${of}.`, whole),
    get: read(`GET ${route}/{id}/get_file`, `The text of one file of a local ${of}.`, oneFile),
    download: read(`GET ${route}/{id}/download`, `All files of a local ${of}, packed.`, whole),
    add: write(`POST ${route}/{id}/add_file?path={path}`, `Adds an empty file to a local ${of}.`, oneFile),
    update: write(`PUT ${route}/{id}/update_file?path={path}`, `Writes a file of a local ${of} anew.`, {
      ...oneFile,
      takes: { ...oneFile.takes, content },
    }),
    remove: write(
      `DELETE ${route}/{id}/remove_file?path={path}`,
      `Deletes a file of a local ${of} for good, or a folder with all that is in it.`,
      oneFile,
    ),
  } as const satisfies Readonly<Record<string, Operation>>;
}

const landing = filesOf('/landing_pages', 'landingId', 'landing page');
const offer = filesOf('/offers', 'offerId', 'offer');

export const fileOperations = {
  listLandingFiles: landing.list,
  getLandingFile: landing.get,
  downloadLanding: landing.download,
  addLandingFile: landing.add,
  updateLandingFile: landing.update,
  removeLandingFile: landing.remove,
  listOfferFiles: offer.list,
  getOfferFile: offer.get,
  downloadOffer: offer.download,
  addOfferFile: offer.add,
  updateOfferFile: offer.update,
  removeOfferFile: offer.remove,
} as const satisfies Operations;
