/** Keeps Chromium off the network: Greffe never sends or fetches anything, and neither may what it is built upon. */
import { app, type Session } from 'electron';

/** Services of Chromium that would call home by themselves. */
const switches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-sync',
  'metrics-recording-only',
  'no-pings',
  // no search for a proxy server in the local network
  'no-proxy-server',
];
const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'OptimizationHints',
];

/** Must run before the app is ready. */
export function keepChromiumOffline(): void {
  for (const name of switches) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', features.join(','));
  // no name resolves, whatever asks for it
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Cancels every request of the page that does not stay within `origin`. */
export function blockNetwork(session: Session, origin: string): void {
  const inside = [`${origin}/`, `blob:${origin}/`, ...(app.isPackaged ? [] : ['devtools://'])];
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !inside.some((start) => url.startsWith(start)) });
  });
}
