import type { Faults } from './faults.ts';
import type { SimulatedPlatform, WireAnswer, WireRequest } from './simulated-platform.ts';

/** The answer under a fault; faults of the connection itself are the server's. */
export function faultyAnswer(platform: SimulatedPlatform, request: WireRequest, fault: Faults): WireAnswer {
  if (fault.throttle) return platform.throttled(request);
  if (fault.status) return proxyError(fault.status, fault.retryAfter);
  const answer = platform.answer(request);
  if (fault.html) return { status: 200, contentType: 'text/html; charset=utf-8', body: maintenancePage };
  return {
    ...answer,
    contentType: fault.contentType ?? answer.contentType,
    body: fault.malformed ? broken(answer.body) : answer.body,
  };
}

const maintenancePage =
  '<!DOCTYPE html><html><head><title>Scheduled maintenance</title></head>' +
  '<body><h1>We will be back soon</h1><p>The service is being updated.<br></body></html>';

const reasons = {
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
};

function proxyError(status: keyof typeof reasons, retryAfter: number | undefined): WireAnswer {
  const title = `${status} ${reasons[status]}`;
  return {
    status,
    contentType: 'text/html',
    headers: { Server: 'nginx', ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }) },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  };
}

/** A lone "<" at the end of half a text is an error in XML and in JSON alike. */
function broken(body: string | Buffer): string {
  const text = body.toString();
  return `${text.slice(0, Math.floor(text.length / 2))}<`;
}
