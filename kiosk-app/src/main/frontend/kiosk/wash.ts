/** The screen is washed: for a while it takes no touch and no key, and counts down. */
const SECOND = 1000;
const TOUCHES = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'click',
  'touchstart',
  'touchmove',
  'keydown',
  'keyup',
  'wheel',
];

let sheet: HTMLElement | undefined;
let clock = 0;

function swallow(event: Event) {
  if (event.cancelable) {
    event.preventDefault();
  }
  event.stopImmediatePropagation();
}

export function start(seconds: number, title: string, lead: string) {
  stop();
  const end = performance.now() + seconds * SECOND;
  sheet = document.createElement('div');
  sheet.className = 'washing';
  sheet.setAttribute('role', 'alert');
  sheet.innerHTML = '<svg class="icon" aria-hidden="true"><use href="#i-droplets"/></svg><h1></h1><p class="lead"></p><b aria-hidden="true"></b>';
  sheet.querySelector('h1')!.textContent = title;
  sheet.querySelector('p')!.textContent = lead;
  const count = sheet.querySelector('b')!;
  const tick = () => {
    const left = Math.ceil((end - performance.now()) / SECOND);
    if (left <= 0) {
      stop();
    } else {
      count.textContent = String(left);
    }
  };
  document.body.append(sheet);
  for (const kind of TOUCHES) {
    document.addEventListener(kind, swallow, { capture: true, passive: false });
  }
  tick();
  clock = window.setInterval(tick, SECOND / 4);
}

/** At its end, or because something matters more. */
function stop() {
  window.clearInterval(clock);
  for (const kind of TOUCHES) {
    document.removeEventListener(kind, swallow, { capture: true });
  }
  sheet?.remove();
  sheet = undefined;
}

/** Whether a cloth may be on the screen. */
function washes() {
  return sheet !== undefined;
}

declare global {
  interface Window {
    mistokWash?: { start: typeof start; stop: typeof stop; washes: typeof washes };
  }
}

window.mistokWash = { start, stop, washes };
