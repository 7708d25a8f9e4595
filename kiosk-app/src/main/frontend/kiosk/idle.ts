/**
 * «Ви ще тут?» — the clock of a visit. It runs in the browser, so that a touch needs no server;
 * touches, keys, scrolling and playing all count as activity.
 */
import { cover } from './trouble';
import { words } from './words';
import { wipe } from './wipe';

interface Host extends HTMLElement {
  $server?: { leftAlone(): void; finishNow(): void };
}

const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'timeupdate'];
const SECOND = 1000;
const PATIENCE = 3 * SECOND;

let host: Host | undefined;
let warnAfter = 0;
let countdown = 0;
let lastActive = 0;
let sheet: HTMLElement | undefined;
let focused: Element | null = null;
let hidden: HTMLElement[] = [];

function active() {
  lastActive = performance.now();
}

for (const kind of ACTIVITY) {
  window.addEventListener(
    kind,
    () => {
      // what one switch would use is brought into sight by a clock: whoever pressed it may have gone
      if (!sheet && !(kind === 'scroll' && document.querySelector('.is-scanned'))) {
        active();
      }
    },
    { capture: true, passive: true },
  );
}

/** @param warn seconds without activity until the question; @param count seconds to answer it */
function start(station: Host, warn: number, count: number) {
  host = station;
  warnAfter = warn * SECOND;
  countdown = count * SECOND;
  active();
}

function stop() {
  host = undefined;
  close();
}

function tick() {
  if (!host) {
    return;
  }
  const idle = performance.now() - lastActive;
  if (idle < warnAfter) {
    return;
  }
  const left = Math.ceil((warnAfter + countdown - idle) / SECOND);
  if (left <= 0) {
    end('leftAlone');
  } else {
    ask(left);
  }
}

/** A keyboard lies over the page, and the question over the keyboard. */
function page(): HTMLElement {
  return document.querySelector('.typing') ? document.body : (host!.querySelector('.kiosk') ?? host!);
}

function ask(left: number) {
  if (!sheet) {
    focused = document.activeElement;
    sheet = draw();
    page().append(sheet);
    hide();
    sheet.querySelector<HTMLElement>('.btn--go')!.focus();
  }
  const dial = sheet.querySelector<HTMLElement>('.idle__dial')!;
  dial.style.setProperty('--v', String((left * SECOND) / countdown));
  sheet.querySelector('.idle__n')!.firstChild!.textContent = String(left);
}

/** The countdown is read out once, not every second. */
function draw(): HTMLElement {
  const say = words();
  const scrim = document.createElement('div');
  scrim.className = 'scrim scrim--all';
  scrim.innerHTML = `
    <section class="sheet idle" role="alertdialog" aria-modal="true" aria-labelledby="idle-h" aria-describedby="idle-p">
      <div class="idle__dial" role="timer" aria-live="off">
        <svg viewBox="0 0 352 232" aria-hidden="true">
          <path class="arc-bg" d="M16 216A160 160 0 0 1 336 216" pathLength="100"/>
          <path class="arc-fg" d="M16 216A160 160 0 0 1 336 216" pathLength="100"/>
        </svg>
        <span class="idle__n">0<small></small></span>
      </div>
      <div><h1 id="idle-h"></h1><p class="lead" id="idle-p"></p></div>
      <div class="sheet__btns">
        <button type="button" class="btn btn--big"><svg class="icon" aria-hidden="true"><use href="#i-eraser"/></svg><span></span></button>
        <button type="button" class="btn btn--go btn--big"><span></span><svg class="icon" aria-hidden="true"><use href="#i-arrow-right"/></svg></button>
      </div>
    </section>`;
  scrim.querySelector('small')!.textContent = say.seconds;
  scrim.querySelector('h1')!.textContent = say.stillHere;
  scrim.querySelector('p')!.textContent = say.erases;
  const [finish, stay] = scrim.querySelectorAll('button');
  finish.querySelector('span')!.textContent = say.finish;
  stay.querySelector('span')!.textContent = say.here;
  finish.addEventListener('click', () => end('finishNow'));
  scrim.addEventListener('click', (event) => {
    if (!finish.contains(event.target as Node)) {
      active();
      close();
    }
  });
  return scrim;
}

/** What lies behind can be neither touched nor reached by keyboard; what was so before stays so. */
function hide() {
  hidden = [...document.querySelectorAll<HTMLElement>('.kiosk > *, .typing')].filter(
    (part) => part !== sheet && !part.inert,
  );
  for (const part of hidden) {
    part.inert = true;
  }
}

function close() {
  if (sheet) {
    sheet.remove();
    sheet = undefined;
    for (const part of hidden) {
      part.inert = false;
    }
    (focused as HTMLElement | null)?.focus?.();
  }
}

/** The server wipes; if it does not answer, the page hides everything and wipes by itself. */
function end(how: 'finishNow' | 'leftAlone') {
  const station = host;
  stop();
  cover();
  station?.$server?.[how]();
  setTimeout(wipe, PATIENCE);
}

setInterval(tick, SECOND / 4);

declare global {
  interface Window {
    mistokIdle?: { start: typeof start; stop: typeof stop };
  }
}

window.mistokIdle = { start, stop };
