import type { WireAnswer } from '../simulated-platform.ts';
import type { AnswerForm } from './dialect.ts';
import { type JsonObject, type JsonValue, printPhpJson } from './php-json.ts';

/** 200 for everything that worked, creates included (keitaro.md 1.1). */
export function answerJson(value: JsonValue, status = 200): WireAnswer {
  return { status, contentType: 'application/json; charset=utf-8', body: printPhpJson(value) };
}

/** One entity in the wrapping that its operation has in this profile (keitaro.md 1.6, 1.7). */
export function answerEntity(form: AnswerForm, entity: JsonObject): WireAnswer {
  if (form.empty) return answerNothing();
  const shaped = form.textId ? { ...entity, id: String(entity.id) } : entity;
  return answerJson(form.listed ? [shaped] : shaped);
}

/** The empty answer of a real delete (keitaro.md 1.7); its content type is INFERRED. */
export function answerNothing(): WireAnswer {
  return { status: 200, contentType: 'application/json; charset=utf-8', body: '' };
}

/** What an unknown path brings: the panel's own page under 200 (keitaro.md 1.3), so a typo looks like success. */
export function answerPanelPage(): WireAnswer {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: '<!DOCTYPE html>\n<html><head><title>Keitaro</title></head><body><div id="app"></div></body></html>\n',
  };
}

/** No limit is documented; the switch of keitaro.md 7 injects this, its wording and its second invented. */
export function answerThrottled(): WireAnswer {
  return { ...answerJson({ error: 'Too many requests' }, 429), headers: { 'Retry-After': '1' } };
}
