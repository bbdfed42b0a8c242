/** Writes down what a page must never do: complain on the console, break its policy, ask for anything from elsewhere. */
import type { Page } from 'playwright-core';

export interface Watched {
  /** Errors and warnings of the console, uncaught errors, breaches of the content security policy. */
  readonly complaints: readonly string[];
  /** Addresses outside the page's own place. */
  readonly strangers: readonly string[];
}

export function watchPage(page: Page): Watched {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('crash', () => complaints.push('The page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (placeOf(request.url()) !== placeOf(page.url())) strangers.push(request.url());
  });
  return { complaints, strangers };
}

/** "https://greffe.invalid", also of what the page has in memory. A scheme of one's own has no origin for Node. */
function placeOf(address: string): string {
  const { protocol, host } = new URL(address.replace(/^blob:/, ''));
  return `${protocol}//${host}`;
}
