import { printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { schema } from '../../schema/index.ts';
import { schemaOf } from '../../schema/schema-of.ts';

const textOf = (...ids: readonly string[]) => printSchema(schemaOf(platforms.filter(({ id }) => ids.includes(id))));

describe('a graph of some platforms', () => {
  it('of all is the graph itself', () => {
    expect(schemaOf(platforms)).toBe(schema);
  });

  it.each(platforms.map(({ id }) => id))('of %s alone has no word of the others', (id) => {
    const others = platforms.filter((platform) => platform.id !== id);
    const text = textOf(id);
    expect(text).toMatch(new RegExp(`^type ${id}Offer `, 'im'));
    expect(text.match(new RegExp(others.map(({ label }) => label).join('|'), 'gi'))).toBeNull();
  });

  it('keeps what some of those left share, and names them', () => {
    expect(textOf('tune', 'keitaro')).toContain('"""Enables one campaign, on: Keitaro."""');
    expect(textOf('tune', 'offerit')).not.toContain('campaignEnable');
  });

  it('leaves no type that nothing leads to', () => {
    expect(textOf('offerit')).not.toMatch(/CampaignEnableResult/);
  });
});
