/** A button that does something only when it is held: `data-hold` says for how many milliseconds. */
export const HELD = 'is-held';

let timer = 0;
let holding: HTMLElement | undefined;

function begin(button: HTMLElement) {
  end();
  holding = button;
  button.style.setProperty('--hold', `${button.dataset.hold}ms`);
  button.classList.add(HELD);
  timer = window.setTimeout(() => {
    end();
    button.dispatchEvent(new CustomEvent('held'));
  }, Number(button.dataset.hold));
}

function end() {
  clearTimeout(timer);
  holding?.classList.remove(HELD);
  holding = undefined;
}

function button(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest('[data-hold]') : null;
}

window.addEventListener(
  'pointerdown',
  (event) => {
    const held = button(event);
    if (held && event.isPrimary) {
      begin(held);
    }
  },
  { capture: true, passive: true },
);
window.addEventListener(
  'keydown',
  (event) => {
    const held = button(event);
    if (held && !event.repeat && (event.key === ' ' || event.key === 'Enter')) {
      begin(held);
    }
  },
  { capture: true, passive: true },
);
// a finger that slides off has thought better of it
window.addEventListener(
  'pointermove',
  (event) => {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    if (holding && event.isPrimary && !holding.contains(under)) {
      end();
    }
  },
  { capture: true, passive: true },
);
for (const kind of ['pointerup', 'pointercancel', 'keyup']) {
  window.addEventListener(kind, end, { capture: true, passive: true });
}
// of the window alone: a finger that goes down takes the focus from another control
window.addEventListener('blur', end);
