/** Writes down what a page must never do: complain on the console, break its policy, ask for anything from elsewhere. */
import type { Page } from 'playwright-core';

export interface Watched {
  /** Errors and warnings of the console, uncaught errors, breaches of the content security policy. */
  readonly complaints: readonly string[];
  /** Addresses outside the page's own place. */
  readonly strangers: readonly string[];
}

/** `place` is what every address of the page starts with. */
export function watchPage(page: Page, place: string): Watched {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('crash', () => complaints.push('The page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(place) && !url.startsWith(`blob:${place}`)) strangers.push(url);
  });
  return { complaints, strangers };
}
