/**
 * What a screen says, piece by piece, in the order in which it is read: what lies over the screen, the
 * screen, the river, the bar. What cannot be seen or reached is not read.
 */
import { words } from './words';

export interface Sentence {
  text: string;
  language: string;
}

/** One piece: an element, and the sentences to be said of it. */
export interface Part {
  element: HTMLElement;
  sentences: Sentence[];
  /** It can be used. */
  control: boolean;
  /** It changes by itself, and is read only when its turn comes. */
  restless: boolean;
}

const CONTROL =
  'button, a[href], input, textarea, select, summary, [role=button], [role=radio], [role=checkbox], [role=switch], [role=option]';
const SILENT = 'script, style, template, [aria-hidden=true], [inert], .player, .trouble, vaadin-connection-indicator';
const RESTLESS = '[role=timer], [data-clock], [aria-live=off], .slides, .kbd';
const OVER = '.scrim, .over, .over-all, .typing';
const BAR = '.topbar, .attract__bar';
const PICTURE = 'img, svg, [role=img]';
/** Letters of one request to the server. */
const LONGEST = 500;

export function partsOf(page: HTMLElement): Part[] {
  const found: Part[] = [];
  walk(page, found);
  const rank = (part: Part) =>
    part.element.closest(OVER) ? 0 : part.element.closest(BAR) ? 3 : part.element.closest('.bottombar') ? 2 : 1;
  return found.sort((one, other) => rank(one) - rank(other));
}

/** The same piece on a screen that was drawn anew. */
export function nameOf(part: Part): string {
  return part.element.tagName + part.sentences.map(({ text, language }) => language + text).join('\n');
}

/** What is said of one control, whatever else is on the screen. */
export function controlOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(CONTROL);
}

function walk(element: Element, found: Part[]) {
  if (element.matches(SILENT) || !isVisible(element)) {
    return;
  }
  if (element.matches(CONTROL)) {
    push(found, element, nameOfControl(element), stateOf(element));
  } else if (element.matches(PICTURE)) {
    push(found, element, [element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '']);
  } else {
    walkInside(element, found);
  }
}

/** Words that run on in a line are one sentence; whatever stands by itself is another. */
function walkInside(element: Element, found: Part[]) {
  let line = '';
  const end = () => {
    push(found, element, [line]);
    line = '';
  };
  for (const child of element.childNodes) {
    if (child instanceof Text) {
      line += child.data;
    } else if (child instanceof Element && runsOn(child)) {
      line += child.matches('br') ? ' ' : child.matches(SILENT) ? '' : (child.textContent ?? '');
    } else if (child instanceof Element) {
      end();
      walk(child, found);
    }
  }
  end();
}

function runsOn(element: Element): boolean {
  return (
    !element.matches(CONTROL) &&
    !element.querySelector(CONTROL) &&
    (element.matches('br, wbr') || (getComputedStyle(element).display === 'inline' && !element.matches(PICTURE)))
  );
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** @param states of a control, in the language of the page, whatever its name is in */
function push(found: Part[], element: Element, name: string[], states?: string[]) {
  const shown = element instanceof HTMLElement ? element : element.parentElement!;
  const page = document.documentElement.lang;
  const own = shown.closest<HTMLElement>('[lang]')?.lang ?? page;
  const sentences = [...said(name, own), ...said(states ?? [], page)];
  if (sentences.length > 0) {
    found.push({ element: shown, sentences, control: !!states, restless: !!shown.closest(RESTLESS) });
  }
}

function said(texts: string[], language: string): Sentence[] {
  return texts
    .map(plain)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .flatMap(cut)
    .map((text) => ({ text, language: language.slice(0, 2) }));
}

/** What stands for a secret is said sign by sign. */
function plain(text: string): string {
  return text.replace(/●/g, ` ${words().dot},`).replace(/\s+/g, ' ').trim();
}

/** At the end of a sentence, or of a word. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const begin = rest.slice(0, LONGEST);
    const at = Math.max(begin.lastIndexOf('. ') + 1, begin.lastIndexOf('? ') + 1, begin.lastIndexOf('! ') + 1);
    const end = at > 0 ? at : Math.max(begin.lastIndexOf(' '), LONGEST / 2);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest];
}

function textOf(ids: string | null): string {
  return (ids ?? '')
    .split(/\s+/)
    .map((id) => (id ? (document.getElementById(id)?.textContent ?? '') : ''))
    .join(' ');
}

function nameOfControl(element: Element): string[] {
  const label = element.getAttribute('aria-label') ?? textOf(element.getAttribute('aria-labelledby'));
  if (label.trim()) {
    return [label];
  }
  if (isField(element)) {
    return [[...(element.labels ?? [])].map((each) => each.textContent ?? '').join(' ')];
  }
  const inside: Part[] = [];
  walkInside(element, inside);
  return inside.flatMap((part) => part.sentences.map(({ text }) => text));
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function stateOf(element: Element): string[] {
  const say = words();
  const states: string[] = [isField(element) ? say.aField : say.aButton];
  if (isField(element)) {
    states.push(valueOf(element));
  }
  const chosen = ['aria-checked', 'aria-pressed', 'aria-selected']
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null);
  if (chosen) {
    states.push(chosen === 'true' ? say.chosen : say.notChosen);
  }
  if (element.matches(':disabled, [aria-disabled=true]')) {
    states.push(say.notNow);
  }
  if (element.getAttribute('aria-invalid') === 'true') {
    states.push(textOf(element.getAttribute('aria-describedby')));
  }
  return states;
}

/** Of a secret only how long it is (EN 301 549, 5.1.3.8). */
function valueOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  if (!field.value) {
    return words().empty;
  }
  return field.type === 'password' ? [...field.value].map(() => words().dot).join(', ') : field.value;
}

/** What has just been typed, as it is said. */
export function signOf(field: Element, sign: string): string {
  return isField(field) && field.type === 'password' ? words().dot : sign;
}
