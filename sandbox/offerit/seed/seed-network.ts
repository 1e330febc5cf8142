import type { SeedOptions } from '../../simulated-platform.ts';
import type { OfferitChoices } from '../choices.ts';
import { createNetwork, type Network } from '../network.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedCreatives } from './seed-creatives.ts';
import { seedOffers } from './seed-offers.ts';
import { seedPayouts } from './seed-payouts.ts';
import { seedTransactions } from './seed-transactions.ts';
import { createVoices } from './seed-voices.ts';

/** A network full of data; the same options always make the same. */
export function seedNetwork(options: SeedOptions, choices: OfferitChoices): Network {
  const network = createNetwork(options, choices);
  const voices = createVoices(options.seed);
  seedNames(network);
  seedAccounts(network, voices, options);
  seedOffers(network, voices, options);
  seedPayouts(network, voices);
  seedTransactions(network, voices, options);
  seedCreatives(network, voices);
  return network;
}

function seedNames(network: Network): void {
  for (const name of ['Tier 1', 'Mobile', 'Эксклюзив', 'Été', '亚洲']) network.offerGroups.add({ name });
  for (const name of ['Email', 'Banner', 'Social', 'Search', 'Popunder']) network.marketingTypes.add({ name });
  for (const name of ['dating', 'finance', 'santé & beauté', 'Игры', 'ασφάλεια']) network.categories.add({ name });
  for (const name of ['Registration', 'First deposit', 'Αγορά']) network.goals.add({ name });
  for (const domain of ['http://track.network.example', 'https://go.network.example']) {
    network.trackingDomains.add({ domain, redirect_domain: '', template_protect: '0' });
  }
}
