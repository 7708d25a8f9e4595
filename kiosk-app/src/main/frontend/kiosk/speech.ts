/**
 * «Слухати»: the screen is read aloud, piece by piece, and the piece that is read is marked and has the
 * focus, so that Enter uses it. What appears while somebody listens is read too: the next screen, an
 * error, a note. It begins only by a touch or a key, and ends with the visit.
 *
 * Keys: * begins and Escape ends; arrows go on and back; + and - are louder and softer.
 */
import { isStuck } from './flow';
import { controlOf, nameOf, partsOf, signOf, type Part } from './speech-parts';
import { Player, type Act } from './speech-player';
import { hush, LEVELS, PACES, play, silence, sound, tune, USUAL_LEVEL } from './speech-sound';
import { words } from './words';

const MARK = 'is-read';
const CALM = 300;
const FAILURES = 2;
/** Nobody has a visit on the waiting screen whose end would put the volume back. */
const LEFT = 30_000;
const VISIT = '.kiosk:not(.exhibition__stage)';

let player: Player | undefined;
let parts: Part[] = [];
let at = -1;
let level = USUAL_LEVEL;
let pace = 0;
/** Whatever is read now is left when another begins. */
let turn = 0;
let moving = false;
let soon = 0;
let left = 0;

const screen = new MutationObserver(() => {
  clearTimeout(soon);
  soon = window.setTimeout(look, CALM);
});

function start() {
  if (player) {
    stop();
    return;
  }
  player = new Player(act);
  document.documentElement.classList.add('is-listening');
  player.mark(level === 0, level === LEVELS.length - 1);
  player.name(PACES[pace]!);
  player.focus();
  screen.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['inert', 'aria-checked', 'aria-pressed', 'aria-invalid', 'hidden', 'lang'],
  });
  parts = partsOf(document.body);
  void read(parts, true);
}

function isWaiting(): boolean {
  return !document.querySelector(VISIT);
}

function stop() {
  turn++;
  screen.disconnect();
  clearTimeout(soon);
  clearTimeout(left);
  unmark();
  hush();
  player?.remove();
  player = undefined;
  parts = [];
  at = -1;
  document.documentElement.classList.remove('is-listening');
  if (isWaiting()) {
    level = USUAL_LEVEL;
    pace = 0;
  }
  document.querySelector<HTMLElement>('[data-listen]')?.focus({ preventScroll: true });
}

/** @param on whether it goes on by itself behind the last of them */
async function read(wanted: Part[], on: boolean) {
  const mine = ++turn;
  let failed = 0;
  clearTimeout(left);
  for (const [number, part] of wanted.entries()) {
    show(part);
    for (const [each, sentence] of part.sentences.entries()) {
      const url = sound(sentence.language, sentence.text);
      ahead(part, each, on ? wanted[number + 1] : undefined);
      const ready = await url;
      if (mine !== turn) {
        return;
      }
      failed = ready ? 0 : failed + 1;
      if (failed > FAILURES) {
        player?.tell(words().mute);
        return;
      }
      if (ready) {
        player?.tell('');
        await play(ready, LEVELS[level]!, PACES[pace]!);
      }
      if (mine !== turn) {
        return;
      }
    }
  }
  if (isWaiting()) {
    left = window.setTimeout(stop, LEFT);
  }
}

/** The next sentence is fetched while this one is heard. */
function ahead(part: Part, each: number, then: Part | undefined) {
  const next = part.sentences[each + 1];
  if (next) {
    void sound(next.language, next.text);
  } else if (then) {
    void sound(then.sentences[0]!.language, then.sentences[0]!.text);
  }
}

function show(part: Part) {
  unmark();
  at = parts.indexOf(part);
  part.element.classList.add(MARK);
  reveal(part.element);
  moving = true;
  if (!part.control && !part.element.hasAttribute('tabindex')) {
    part.element.tabIndex = -1;
  }
  if (!isTyping()) {
    part.element.focus({ preventScroll: true });
  }
  moving = false;
}

/** Moves what is meant to scroll, and nothing else: a screen that fits stays where it is. */
function reveal(element: HTMLElement) {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      const [here, there] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
      const above = here.top - there.top;
      const below = here.bottom - there.bottom;
      box.scrollTop += above < 0 || here.height > there.height ? above : Math.max(0, below);
    }
  }
}

function unmark() {
  document.querySelectorAll('.' + MARK).forEach((each) => each.classList.remove(MARK));
}

/** The screen has changed: what is new on it is read, the rest goes on. */
function look() {
  if (!player) {
    return;
  }
  if (isStuck()) {
    soon = window.setTimeout(look, CALM);
    return;
  }
  player.name(PACES[pace]!);
  const known = new Set(parts.map(nameOf));
  gather();
  const fresh = parts.filter((part) => !part.restless && !known.has(nameOf(part)));
  if (fresh.length > 0) {
    void read(fresh, true);
  } else if (at >= 0) {
    parts[at]!.element.classList.add(MARK);
  }
}

/** The screen as it is now; the place on it is kept. */
function gather() {
  const reading = parts[at];
  parts = partsOf(document.body);
  at = reading
    ? parts.findIndex((part) => part.element === reading.element || nameOf(part) === nameOf(reading))
    : -1;
}

function step(by: number) {
  gather();
  const to = at < 0 && by < 0 ? parts.length - 1 : (at + by + parts.length) % parts.length;
  const part = parts[to];
  if (part) {
    void read([part], false);
  }
}

function act(which: Act) {
  switch (which) {
    case 'before':
      return step(-1);
    case 'after':
      return step(1);
    case 'again':
      parts = partsOf(document.body);
      return void read(parts, true);
    case 'pace':
      pace = (pace + 1) % PACES.length;
      return retune();
    case 'softer':
      level = Math.max(0, level - 1);
      return retune();
    case 'louder':
      level = Math.min(LEVELS.length - 1, level + 1);
      return retune();
    case 'enough':
      return stop();
  }
}

function retune() {
  tune(LEVELS[level]!, PACES[pace]!);
  player?.mark(level === 0, level === LEVELS.length - 1);
  player?.name(PACES[pace]!);
}

function isTyping(): boolean {
  return document.querySelector('.typing') !== null || isField(document.activeElement);
}

function isField(element: unknown): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

const KEYS: Record<string, Act> = {
  ArrowDown: 'after',
  ArrowRight: 'after',
  ArrowUp: 'before',
  ArrowLeft: 'before',
  '+': 'louder',
  '-': 'softer',
  Escape: 'enough',
};

function pressed(event: KeyboardEvent) {
  if (isTyping()) {
    return;
  }
  const which = player && KEYS[event.key];
  if (which) {
    act(which);
  } else if (event.key === '*' && document.querySelector('[data-listen]')) {
    start();
  } else {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whoever goes on by Tab hears where that leads. */
function focused(event: FocusEvent) {
  const control = event.target instanceof Element ? controlOf(event.target) : null;
  if (!player || moving || !control || player.owns(control)) {
    return;
  }
  gather();
  const part = parts.find((each) => each.element === control);
  if (part) {
    void read([part], false);
  }
}

function typed(event: Event) {
  const { data } = event as InputEvent;
  if (player && data && event.target instanceof Element) {
    const said: Part = {
      element: event.target as HTMLElement,
      sentences: [{ text: signOf(event.target, data), language: document.documentElement.lang }],
      control: true,
      restless: true,
    };
    void read([said], false);
  }
}

window.addEventListener('keydown', pressed, { capture: true });
window.addEventListener('focusin', focused);
window.addEventListener('input', typed, { capture: true });
window.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-listen]')) {
    start();
  }
});
window.addEventListener('pagehide', silence);
