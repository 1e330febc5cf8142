import {
  choiceParameter,
  flagParameter,
  listParameter,
  type Parameter,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';

/** The optional fields that add and edit share, as far as the manual's cut list goes (offerit.md 3.6). */
export const landingPageParameters: readonly Parameter[] = [
  textParameter('preview_url'),
  textParameter('tracking_domain'),
  textParameter('description'),
  textParameter('thumb_url'),
  textParameter('force_url'),
  wholeParameter('language'),
  choiceParameter('conversion_type', ['iframe', 'post', 'image'], 'iframe'),
  listParameter('postback_ips'),
  listParameter('hostnpost_ips'),
  listParameter('void_ips'),
  flagParameter('private'),
  flagParameter('requestable'),
  textParameter('internal_desc'),
  textParameter('redirect_hash'),
  flagParameter('disable_url_sanitization'),
  flagParameter('disable_deep_linking'),
];

/** What a landing page holds that was given nothing of these. */
export function unsetLandingPage(): Readonly<Record<string, Parameter['unset']>> {
  return Object.fromEntries(landingPageParameters.map(({ name, unset }) => [name, unset]));
}
