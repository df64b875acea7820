import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as playwright,
  type Request,
} from 'playwright-core';

// Made for a lambda function: one process dies with its first context, and without web security no policy is tried.
const unfit = new Set(['--single-process', '--no-zygote', '--disable-web-security', '--disable-site-isolation-trials']);

/** A real Chromium, from a package of npm's; CHROME_PATH names another. */
export const launch = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: [...chromium.args.filter((arg) => !unfit.has(arg)), '--disable-background-networking'],
    headless: true,
  });

/** The readers for whom everything must hold. */
export const readers = {
  'a desktop in the light': { viewport: { width: 1200, height: 850 }, colorScheme: 'light' },
  'a phone in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark', isMobile: true, hasTouch: true },
} satisfies Record<string, BrowserContextOptions>;

export interface Visitor {
  page: Page;
  /** What went wrong so far: errors of scripts, of the console and of requests, and requests to other hosts. */
  faults: string[];
  /** The bytes of JavaScript that came over the wire, by path. */
  scripts: Map<string, number>;
}

/** A visitor of one site, whom nothing reaches from elsewhere. */
export async function visitor(browser: Browser, site: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: site, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  const scripts = new Map<string, number>();
  page.on('pageerror', ({ message }) => faults.push(`thrown: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Who follows a link before all has come wants the rest no more.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  const finished = async (request: Request) => {
    const response = await request.response();
    if (response === null) return;
    if (response.status() >= 400) faults.push(`${response.status()}: ${request.url()}`);
    if (request.resourceType() !== 'script') return;
    scripts.set(new URL(request.url()).pathname, (await request.sizes()).responseBodySize);
  };
  page.on('requestfinished', (request) =>
    finished(request).catch((error) => {
      // A page that has been closed can't be asked any more, and nobody waits for what it would say.
      if (!/has been closed/.test(String(error))) throw error;
    }),
  );
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(site) || /^(data|blob):/.test(url)) return route.continue();
    faults.push(`elsewhere: ${url}`);
    return route.abort();
  });
  return { page, faults, scripts };
}
