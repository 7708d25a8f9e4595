/**
 * A long press in the upper left corner, where no screen has anything to touch, opens what staff
 * need at a station; not while the screen is washed. What lies over everything closes by itself when
 * nobody goes on.
 */
interface Host extends HTMLElement {
  $server?: { corner(): void; closeOver(): void };
}

const HOLD = 3000;
const PATIENCE = 30_000;
/** A thumb's width beyond the sign in the corner. */
const SIDE_IN_REM = 8;

let host: Host | undefined;
let pressed = 0;
let closing = 0;

export function watch(station: Host) {
  host = station;
}

function isCorner(event: PointerEvent): boolean {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return event.isPrimary && event.clientX < SIDE_IN_REM * rem && event.clientY < SIDE_IN_REM * rem;
}

function closeLater() {
  clearTimeout(closing);
  closing = window.setTimeout(() => {
    if (document.querySelector('.over-all')) {
      host?.$server?.closeOver();
    }
  }, PATIENCE);
}

function release() {
  clearTimeout(pressed);
}

window.addEventListener(
  'pointerdown',
  (event) => {
    closeLater();
    release();
    if (host?.isConnected && isCorner(event) && !window.mistokWash?.washes()) {
      pressed = window.setTimeout(() => {
        host?.$server?.corner();
        closeLater();
      }, HOLD);
    }
  },
  { capture: true, passive: true },
);
window.addEventListener(
  'pointermove',
  (event) => {
    if (!isCorner(event)) {
      release();
    }
  },
  { capture: true, passive: true },
);
for (const kind of ['pointerup', 'pointercancel']) {
  window.addEventListener(kind, release, { capture: true, passive: true });
}
// of the window alone: a finger that goes down takes the focus from a control
window.addEventListener('blur', release);

declare global {
  interface Window {
    mistokCorner?: { watch: typeof watch };
  }
}

window.mistokCorner = { watch };
