/**
 * A control goes down in the same frame as the finger: a browser waits with `:active` until it
 * knows that the touch is no scroll. Style sheets say `:is(:active, .is-down)`.
 */
const CONTROL = 'button:not([disabled])';
const DOWN = 'is-down';

/**
 * A control comes up a little after the finger: were it drawn anew at once, the browser would draw
 * first and only then let the touch be sent to the server.
 */
const COMES_UP_AFTER = 120;

let down: Element | null = null;
let soon = 0;

function release() {
  clearTimeout(soon);
  down?.classList.remove(DOWN);
  down = null;
}

function releaseSoon() {
  soon = window.setTimeout(release, COMES_UP_AFTER);
}

window.addEventListener(
  'pointerdown',
  (event) => {
    release();
    down = event.isPrimary ? (event.target as Element).closest(CONTROL) : null;
    down?.classList.add(DOWN);
  },
  { capture: true, passive: true },
);

window.addEventListener('pointerup', releaseSoon, { capture: true, passive: true });
for (const kind of ['pointercancel', 'blur']) {
  window.addEventListener(kind, release, { capture: true, passive: true });
}
