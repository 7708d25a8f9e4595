/** Everything that a page of the console needs in the browser. */
import './css/font.css';
import './css/tokens.css';
import './css/base.css';
import './css/btn.css';
import './css/badge.css';
import './css/frame.css';
import './css/art.css';
import './css/console.css';
import './css/vaadin.css';
import './css/modes.css';
import './css/campaigns.css';
import './css/idea-bank.css';
import './css/classes.css';
import './css/surveys.css';
import './css/code.css';
import './css/bell-bar.css';
import './css/board.css';
import './css/atlas.css';
import './css/cascade.css';
import './css/hub.css';
import './css/machine.css';
import './css/morning.css';
import './css/pin.css';
import './css/outcome.css';
import './css/setup.css';
import './css/certificate.css';
import './art';
import './icons';
import './console-icons';
import { alive } from './alive';
import { listen } from './pad';
import { cover } from './trouble';

/** The bundle is one for both doors; only pages of staff and of a hub look like the console. */
if (/^\/(staff|hub)(\/|$)/.test(window.location.pathname)) {
  document.documentElement.dataset.app = 'console';
}

interface Host extends HTMLElement {
  $server?: { leftAlone(): void; touched?(): void };
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll'];
const SECOND = 1000;
const PATIENCE = 3 * SECOND;
const TELLING = 20 * SECOND;

let timer = 0;
let patience = 0;
let again = () => {};

/**
 * After so long without a touch nobody's figures stay on the screen, whether the server answers or
 * not. The server hears now and then that somebody types or scrolls, which alone asks it nothing.
 *
 * @param outside address of the page that comes then
 */
function guard(host: Host, seconds: number, outside: string) {
  let told = Date.now();
  patience = seconds;
  again = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => leave(host, outside), patience * SECOND);
    if (Date.now() - told > TELLING) {
      told = Date.now();
      host.$server?.touched?.();
    }
  };
  for (const kind of TOUCHES) {
    window.addEventListener(kind, () => again(), { capture: true, passive: true });
  }
  again();
}

/** The page that is open now waits longer for a touch, or no longer. */
function wait(seconds: number) {
  patience = seconds;
  again();
}

function leave(host: Host, outside: string) {
  cover();
  host.$server?.leftAlone();
  window.setTimeout(() => void load(outside), PATIENCE);
}

/** A page that cannot be had must not be asked for: the browser's own error page is English. */
async function load(address: string) {
  while (!(await alive())) {
    await new Promise((resolve) => setTimeout(resolve, SECOND));
  }
  window.location.replace(address);
}

/** The PIN pad is for fingers at the machine's own screen: it looks like a station. */
function asStation() {
  delete document.documentElement.dataset.app;
}

declare global {
  interface Window {
    mistokConsole?: {
      guard: typeof guard;
      wait: typeof wait;
      asStation: typeof asStation;
      pad: typeof listen;
    };
  }
}

window.mistokConsole = { guard, wait, asStation, pad: listen };
