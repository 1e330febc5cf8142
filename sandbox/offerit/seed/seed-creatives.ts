import type { Network } from '../network.ts';
import { hostileCreatives } from './hostile-records.ts';
import { pastTime } from './seed-times.ts';
import type { Voices } from './seed-voices.ts';

const typeNames = ['Banner', 'Text link', 'E-Mail'];
const unusedTypeNames = ['Видео'];

/** Seeds three types of creatives with a few of each and one type without any, every value a text (offerit.md 3.10). */
export function seedCreatives(network: Network, voices: Voices): void {
  for (const [index, name] of [...typeNames, ...unusedTypeNames].entries()) {
    const description = `${name} creatives`;
    network.creativeTypes.add({ name, description, deleted: '0', creative_category_id: String(index + 1) });
  }
  for (let index = 0; index < 12; index += 1) {
    const { faker } = voices(index);
    const added = pastTime(network, faker);
    network.creatives.add({
      name: faker.commerce.productName(),
      type: String((index % typeNames.length) + 1),
      deleted: '0',
      pending: '0',
      date_added: String(added),
      last_modified: String(added),
      height: '250',
      width: '300',
      size: '20480',
      thumb_ext: 'png',
      alt: '',
      hosted_url: `https://images.network.example/creative${index + 1}.png`,
      ...hostileCreatives[index],
    });
  }
}
