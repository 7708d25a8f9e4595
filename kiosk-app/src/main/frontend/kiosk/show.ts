/**
 * Shows on a control what to do there, without doing it: the text writes itself into the box, or
 * the button goes down twice. Nothing is sent and nothing stays.
 */
const LETTER = 140;
const PRESS = 450;
const HOLD = 1800;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isCalm(): boolean {
  return (
    document.documentElement.dataset.motion === 'calm' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

async function write(box: HTMLElement, sample: string) {
  box.querySelector('.ghost')?.remove();
  const ghost = document.createElement('span');
  ghost.className = 'ghost';
  ghost.setAttribute('aria-hidden', 'true');
  box.append(ghost);
  if (isCalm()) {
    ghost.textContent = sample;
  }
  for (const letter of isCalm() ? '' : sample) {
    if (!ghost.isConnected) {
      return;
    }
    ghost.textContent += letter;
    await wait(LETTER);
  }
  await wait(HOLD);
  ghost.remove();
}

async function press(button: HTMLElement) {
  for (let times = isCalm() ? 1 : 2; times > 0 && button.isConnected; times--) {
    button.classList.add('is-shown');
    await wait(isCalm() ? HOLD : PRESS);
    button.classList.remove('is-shown');
    await wait(PRESS);
  }
}

function show(control: HTMLElement, sample: string) {
  control.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'auto' : 'smooth' });
  void (sample ? write(control, sample) : press(control));
}

/** Brings what to do and the control to touch into sight, where both are longer than the screen. */
function reveal(control: HTMLElement) {
  document.querySelector('.coach')?.scrollTo(0, 0);
  const named = control.closest('.pf') ?? control;
  named.scrollIntoView({ block: 'nearest', behavior: 'auto' });
}

/**
 * A control that had the keyboard's focus may go with what it did. Then the focus goes on to the
 * next one, or to the heading.
 */
function keepFocus(screen: HTMLElement, next: HTMLElement | null) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const place of [next, screen.querySelector('h1')]) {
        if (document.activeElement === document.body) {
          place?.focus({ preventScroll: true });
        }
      }
    }),
  );
}

declare global {
  interface Window {
    mistokDemo?: { show: typeof show; reveal: typeof reveal; keepFocus: typeof keepFocus };
  }
}

window.mistokDemo = { show, reveal, keepFocus };

export {};
