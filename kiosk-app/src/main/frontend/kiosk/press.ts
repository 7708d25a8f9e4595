/**
 * A control goes down in the same frame as the finger: a browser waits with `:active` until it
 * knows that the touch is no scroll. Style sheets say `:is(:active, .is-down)`.
 */
const CONTROL = 'button:not([disabled])';
const DOWN = 'is-down';

let down: Element | null = null;

function release() {
  down?.classList.remove(DOWN);
  down = null;
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

for (const kind of ['pointerup', 'pointercancel', 'blur']) {
  window.addEventListener(kind, release, { capture: true, passive: true });
}
