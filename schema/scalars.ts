import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isBase64, isDate, isDecimal, isInstant } from '../datasources/spec/value-forms.ts';
import { builder } from './builder.ts';

/** Decimal text from end to end: a float would lose cents. */
builder.scalarType('Decimal', {
  description: 'A decimal number as text, such as "12.50", so that no digit is lost.',
  serialize: (value) => value,
  parseValue: decimalOf,
  parseLiteral: (node) => decimalOf(textOfLiteral(node)),
});

builder.scalarType('DateTime', {
  description: 'An instant in ISO 8601 with its offset, such as "2026-05-31T12:00:00+02:00".',
  serialize: (value) => value,
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(textOfLiteral(node)),
});

builder.scalarType('Date', {
  description: 'A day of the calendar, such as "2026-05-31"; whose day it is, the field says.',
  serialize: (value) => value,
  parseValue: dateOf,
  parseLiteral: (node) => dateOf(textOfLiteral(node)),
});

builder.scalarType('CurrencyCode', {
  description: 'A currency by its ISO 4217 code, such as "EUR".',
  serialize: (value) => value,
});

builder.scalarType('JSON', {
  description: 'Any value: text, a number, true or false, a list, an object, or null.',
  serialize: (value) => value,
});

builder.scalarType('File', {
  description:
    'A file, uploaded by the GraphQL multipart request specification, or what is in it as base64 text. At most 8 MiB.',
  serialize: () => {
    throw new Error('A file is never shown.');
  },
  parseValue: fileOf,
  parseLiteral: (node) => fileOf(textOfLiteral(node)),
});

function decimalOf(value: unknown): string {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  if (isDecimal(text)) return text;
  throw badInput('A Decimal is text such as "12.50"; a number with a fraction would lose digits on the way.');
}

function instantOf(value: unknown): string {
  if (isInstant(value)) return value;
  throw badInput('A DateTime is text in ISO 8601 with its offset, such as "2026-05-31T12:00:00+02:00".');
}

function dateOf(value: unknown): string {
  if (isDate(value)) return value;
  throw badInput('A Date is a day of the calendar, such as "2026-05-31".');
}

function fileOf(value: unknown): string {
  if (isBase64(value)) return value;
  throw badInput('A File is uploaded by the multipart request specification, or base64 text of what is in it.');
}

/** A number written into the query itself is still text there, so it may have a fraction. */
function textOfLiteral(node: ValueNode): unknown {
  const isText = node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING;
  return isText ? node.value : null;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
