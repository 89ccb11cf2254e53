import * as mockttp from 'mockttp';
import { isOwnHost, isOwnRequest } from './own-requests.ts';
import type { BrowserName } from './executables.ts';

/** What the network answers at an address. */
export interface Answer {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The only network that a launched browser has. */
export interface Network {
  readonly port: number;
  /** The certificate (PEM) of the authority that signs for every host, made for this run. */
  readonly authority: string;
  /** Its key's fingerprint, as Chromium wants it. */
  readonly fingerprint: string;
  /** Answers this address with a page from now on. */
  serve(url: string, answer: Answer): void;
  /** Every request so far that went to neither a practice page nor the browser's own hosts. */
  requestsThatLeft(): readonly string[];
  /** Every request so far. */
  requests(): readonly string[];
  stop(): Promise<void>;
}

const withoutFragment = (url: string): string => {
  const address = new URL(url);
  address.hash = '';
  return address.href;
};

/**
 * Starts a proxy that answers practice pages at their real addresses, and refuses and records everything else.
 * A practice page is answered to a navigation only: a script that asks for one is a request that left.
 */
export async function startNetwork(browser: BrowserName): Promise<Network> {
  const authority = await mockttp.generateCACertificate({ subject: { commonName: 'Practice pages' } });
  const server = mockttp.getLocal({ https: authority, http2: false, recordTraffic: false });
  const pages = new Map<string, Answer>();
  const all: string[] = [];
  const left: string[] = [];

  const record = (line: string, own: boolean): void => {
    all.push(line);
    if (!own) left.push(line);
  };
  const isPracticeIcon = (url: URL): boolean =>
    url.pathname === '/favicon.ico' && [...pages.keys()].some((page) => new URL(page).host === url.host);

  await server.start();
  await server.forAnyRequest().thenCallback((request) => {
    const url = new URL(request.url);
    const line = `${request.method} ${url.href}`;
    const page = pages.get(url.href);
    const navigation = request.headers['sec-fetch-mode'] === 'navigate';
    if (page && navigation && request.method === 'GET') {
      record(line, true);
      return {
        statusCode: 200,
        body: page.html,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...page.headers },
      };
    }
    if (isPracticeIcon(url)) {
      record(line, true);
      return { statusCode: 204, body: '' };
    }
    record(
      line,
      isOwnRequest(browser, { method: request.method, url, origin: String(request.headers['origin'] ?? '') }),
    );
    return { statusCode: 404, body: '' };
  });
  await server.forAnyWebSocket().thenRejectConnection(404);
  await server.on('websocket-request', (request) => record(`WEBSOCKET ${request.url}`, false));
  await server.on('tls-client-error', (failure) => {
    // A connection that was refused before a request could be read: the host is all there is to know.
    const host = failure.tlsMetadata.sniHostname;
    if (host) record(`TLS https://${host}/`, isOwnHost(browser, host));
  });

  return {
    port: server.port,
    authority: authority.cert,
    fingerprint: await mockttp.generateSPKIFingerprint(authority.cert),
    serve: (url, answer) => void pages.set(withoutFragment(url), answer),
    requestsThatLeft: () => left,
    requests: () => all,
    stop: () => server.stop(),
  };
}
