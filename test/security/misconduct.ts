import type { ServerResponse } from 'node:http';
import type { Answer, HostRequest } from './hosts.js';
import { names } from './hosts.js';

/** A way in which a host answers that could give a secret away. */
export interface Misconduct {
  readonly name: string;
  readonly answer: Answer;
}

/** All that a request says, as a host that repeats it would. */
function repeated({ url, headers, body }: HostRequest): string {
  const words = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
  return [url, decodeURIComponent(url), ...words, body].join(' ');
}

/** Each field in which a service says something, so that whoever reads one of them reads it. */
function envelope(request: HostRequest, code: number): string {
  const message = repeated(request);
  const data = { message, prompts: message, status_code: 5, data: { message, prompts: message } };
  return JSON.stringify({
    ...{ code, status_code: code, statusCode: code },
    message,
    error: message,
    limit_label: message,
    data,
  });
}

function json(status: number, code = status, headers: Readonly<Record<string, string>> = {}): Answer {
  return (request, response) => {
    const echo = oneLine(repeated(request));
    const trace = { 'x-request-id': echo, 'x-agent-id': echo, 'x-log-id': echo, 'x-tt-logid': echo };
    response.writeHead(status, { 'content-type': 'application/json', ...trace, ...headers });
    response.end(envelope(request, code));
  };
}

function page(status: number): Answer {
  return (request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(`<html><title>${repeated(request)}</title><script>${JSON.stringify(request.headers)}</script></html>`);
  };
}

function elsewhere(status: number): Answer {
  return ({ url }, response) => void response.writeHead(status, { location: `https://${names.foreign}${url}` }).end();
}

/** So short that whoever complains about it shows all of it. */
function words({ headers }: HostRequest, response: ServerResponse): void {
  const key = headers['x-api-key'] ?? headers.authorization ?? headers['x-jwt-key'];
  response.writeHead(200, { 'content-type': 'application/json' }).end(String(key));
}

/** What a header can carry. */
export function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '').slice(0, 4_000);
}

/** What is no HTTP, and repeats the request. */
function garbage(request: HostRequest): string {
  return `HTTP/1.1 200 OK\r\n${repeated(request).replaceAll('\n', '')}\r\n\r\n`;
}

/** Everything that a host may do with what it was sent, but give it to somebody else behind our back. */
export const misconducts: readonly Misconduct[] = [
  { name: '401, and it repeats the request', answer: json(401) },
  { name: '403, and it repeats the request', answer: json(403) },
  { name: '429, and it repeats the request', answer: json(429, 429, { 'retry-after': '1' }) },
  { name: '500, and it repeats the request', answer: json(500) },
  { name: '200 with a code that stands for an error', answer: json(200, 10011) },
  { name: '200 with another code', answer: json(200, 4, {}) },
  { name: '200 with a few words', answer: words },
  { name: 'an error page', answer: page(500) },
  { name: 'a page in place of the answer', answer: page(200) },
  { name: 'a temporary redirect to somebody else', answer: elsewhere(302) },
  { name: 'a permanent redirect to somebody else', answer: elsewhere(301) },
  { name: 'a permanent redirect of any method', answer: elsewhere(308) },
  { name: 'something that is no HTTP', answer: (request, response) => void response.socket?.end(garbage(request)) },
  { name: 'nothing', answer: (_request, response) => void response.destroy() },
];
