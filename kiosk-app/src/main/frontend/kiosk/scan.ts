/**
 * One switch for everything: it is plugged in as a keyboard is, and sends Enter or Space. Held for
 * three seconds it begins: whatever can be used is marked, one after another, and a press uses it;
 * of a keyboard first the rows, then the keys of one. It ends when it is held again, by a touch, and
 * with the visit.
 */
import { isStuck } from './flow';
import { partsOf } from './speech-parts';

const HOLD = 3000;
const PACE = 1500;
const SLOW_PACE = 3000;
/** On the waiting screen, where no visit ends it. */
const ROUNDS = 3;
const MARK = 'is-scanned';
const first = { capture: true, passive: false } as const;

let scans = false;
let next = 0;
let holding = 0;
let press: 'none' | 'short' | 'long' = 'none';
let marked: HTMLElement | undefined;
let row: HTMLElement | undefined;
let rounds = 0;

/** In the order in which they are read aloud; a keyboard lies over everything but «Ви ще тут?». */
function items(): HTMLElement[] {
  const question = document.querySelector<HTMLElement>('.idle');
  const board = document.querySelector('.typing');
  if (board && !question) {
    const keys = row?.isConnected && row.querySelectorAll<HTMLElement>('.hg-button');
    return [...(keys || board.querySelectorAll<HTMLElement>('.hg-row'))];
  }
  return partsOf(question ?? document.body)
    .filter((part) => part.control && !part.element.matches(':disabled, [aria-disabled=true]'))
    .map((part) => part.element);
}

function mark(item: HTMLElement | undefined) {
  marked?.classList.remove(MARK);
  marked = item;
  if (item) {
    item.classList.add(MARK);
    item.focus();
  }
}

function goOn() {
  clearTimeout(next);
  next = window.setTimeout(move, document.documentElement.dataset.time === 'more' ? SLOW_PACE : PACE);
}

function move() {
  if (!isStuck()) {
    const all = items();
    const at = marked ? all.indexOf(marked) + 1 : 0;
    if (at >= all.length && at > 0) {
      rounds++;
      row = undefined; // nothing of it was meant
    }
    if (rounds >= ROUNDS && !document.querySelector('.kiosk:not(.exhibition__stage)')) {
      end();
      return;
    }
    mark(all[at] ?? items()[0]);
  }
  goOn();
}

function use() {
  const chosen = marked;
  rounds = 0;
  if (chosen?.matches('.hg-row')) {
    row = chosen;
    mark(undefined);
    move();
  } else if (chosen?.isConnected) {
    row = undefined;
    chosen.click();
    goOn();
  }
}

function end() {
  clearTimeout(next);
  mark(undefined);
  scans = false;
  row = undefined;
  rounds = 0;
}

function turn() {
  press = 'long';
  if (scans) {
    end();
  } else {
    scans = true;
    move();
  }
}

/** Whoever types by a keyboard needs no switch; what is held means something else; a cloth means nothing. */
function isSwitch(event: KeyboardEvent): boolean {
  const takesKeys = event.target instanceof Element && event.target.closest('input, textarea, [data-hold]');
  return (
    (event.key === 'Enter' || event.key === ' ') && (scans || !takesKeys) && !window.mistokWash?.washes()
  );
}

function keep(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

window.addEventListener(
  'keydown',
  (event) => {
    if (isSwitch(event)) {
      press = 'short';
      clearTimeout(holding);
      holding = window.setTimeout(turn, HOLD);
      if (scans) {
        keep(event);
      }
    }
  },
  first,
);
// a press whose beginning did not count has no end that does
window.addEventListener(
  'keyup',
  (event) => {
    const was = press;
    press = 'none';
    clearTimeout(holding);
    if (isSwitch(event) && (scans || was === 'long')) {
      keep(event);
      if (was === 'short') {
        use();
      }
    }
  },
  first,
);
window.addEventListener('pointerdown', () => scans && end(), { capture: true, passive: true });
window.addEventListener('blur', () => clearTimeout(holding));
