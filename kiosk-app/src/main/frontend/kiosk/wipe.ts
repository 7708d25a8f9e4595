/** Leaves nothing of a visit in the browser: no storage, no form, no history, no page. */
import { alive } from './alive';
import { hush } from './speech-sound';
import { cover } from './trouble';

const AGAIN = 1000;
let wiping = false;
let ready = false;

/** The framework, too, loads a page when it hears that its session is over: one is enough. */
function onlyOnce() {
  window.navigation?.addEventListener('navigate', (event) => {
    if (!ready) {
      event.preventDefault();
    }
    ready = false;
  });
}

/** A page that cannot be had must not be asked for: the browser's own error page is English. */
async function load(next: string) {
  while (!(await alive())) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
  ready = true;
  location.replace(next);
}

/**
 * What was on the screen goes at once, though a server that is away may keep the page for long.
 *
 * @param next address of the page that comes
 */
export function wipe(next = '/') {
  if (wiping) {
    return;
  }
  wiping = true;
  cover();
  hush();
  window.mistokKeyboard?.close();
  document.getElementById('outlet')?.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
  onlyOnce();
  void load(next);
}

/**
 * The server has ended the visit. The framework would still tell it that this page lives or ends, and
 * by then its word goes with no session, or with the next one's.
 */
function ended(next?: string) {
  navigator.sendBeacon = () => true;
  XMLHttpRequest.prototype.send = () => undefined;
  wipe(next);
}

declare global {
  interface Window {
    mistokWipe?: typeof ended;
  }
}

window.mistokWipe = ended;
