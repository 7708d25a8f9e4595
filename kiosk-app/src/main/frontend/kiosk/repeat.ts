/**
 * For hands that press long or twice. A key that is held counts once, and then once in two seconds;
 * Enter and Space only once, for the next screen may have something else in the same place (EN 301
 * 549, 5.7). With «Більше часу» the same key or button struck again within half a second does not
 * count (5.8).
 */
const SLOWEST = 2000;
const TWICE = 500;
const first = { capture: true, passive: false } as const;

let held = 0;
const struck = new Map<string, { what: unknown; at: number }>();

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isTwice(event: Event, what: unknown): boolean {
  const before = struck.get(event.type);
  const at = performance.now();
  const isPatient = document.documentElement.dataset.time === 'more';
  if (isPatient && before && before.what === what && at - before.at < TWICE) {
    return true;
  }
  struck.set(event.type, { what, at });
  return false;
}

window.addEventListener(
  'keydown',
  (event) => {
    const now = performance.now();
    const counts = event.repeat
      ? event.key !== 'Enter' && event.key !== ' ' && now - held >= SLOWEST
      : !isTwice(event, event.key);
    if (counts) {
      held = now;
    } else {
      stop(event);
    }
  },
  first,
);

// keys of the screen write as a finger goes down
for (const kind of ['pointerdown', 'click']) {
  window.addEventListener(
    kind,
    (event) => {
      const button =
        event.target instanceof Element &&
        event.target.closest<HTMLElement>(kind === 'click' ? 'button' : '.hg-button');
      // a key is the same though small letters stand there now
      if (button && isTwice(event, button.dataset.skbtn?.toLowerCase() ?? button)) {
        stop(event);
      }
    },
    first,
  );
}
