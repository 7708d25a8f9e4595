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
import './css/bell-bar.css';
import './css/morning.css';
import './art';
import './icons';
import './console-icons';

/** The bundle is one for both doors; only staff's pages look like the console. */
if (window.location.pathname.startsWith('/staff')) {
  document.documentElement.dataset.app = 'console';
}

interface Host extends HTMLElement {
  $server?: { leftAlone(): void };
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'scroll'];

/** After so long without a touch nobody's figures stay on the screen. */
function guard(host: Host, seconds: number) {
  let timer = 0;
  const again = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => host.$server?.leftAlone(), seconds * 1000);
  };
  for (const kind of TOUCHES) {
    window.addEventListener(kind, again, { capture: true, passive: true });
  }
  again();
}

declare global {
  interface Window {
    mistokConsole?: { guard: typeof guard };
  }
}

window.mistokConsole = { guard };
