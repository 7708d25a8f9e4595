/**
 * The on-screen keyboard. It lives in the browser alone: the server hears a text once, when it is
 * done, and never one that looks like somebody's own number.
 */
import { SimpleKeyboard } from 'simple-keyboard';
import 'simple-keyboard/build/css/index.css';
import { neighbour } from './arrows';
import { inspect } from './guard';
import { LAYOUTS, type Layout } from './layouts';
import { words } from './words';

export interface Wish {
  kind: Layout;
  value: string;
  max: number;
  label: string;
  /** Shown as dots. */
  masked?: boolean;
  /** Each word begins with a capital letter. */
  capitals?: boolean;
  /** The field asks for another number than a tax number. */
  exempt?: boolean;
  /** Words of one's own: the server masks numbers in them, `max` counts whole characters. */
  free?: boolean;
  /** Several lines are shown. */
  long?: boolean;
  /** What is not to be typed. */
  note?: string;
  /** Said, and the board stays open, as long as free words look like somebody's own number. */
  stops?: string;
}

const ONE_WORD: ReadonlySet<Layout> = new Set([
  'digits',
  'phone',
  'date',
  'iban',
  'number',
  'number-sign',
  'number-comma',
]);

const WHOLE = new Intl.Segmenter('uk', { granularity: 'grapheme' });

function signs(text: string): string[] {
  return [...WHOLE.segment(text)].map(({ segment }) => segment);
}

let board: Board | undefined;

class Board {
  private readonly sheet = document.createElement('div');
  private readonly input: HTMLInputElement | HTMLTextAreaElement;
  private readonly left: HTMLElement;
  private readonly note: HTMLElement;
  private readonly keyboard: SimpleKeyboard;
  private letters: 'uk' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'uk';
  private layout: string;

  constructor(
    private readonly wish: Wish,
    private readonly field: HTMLElement,
  ) {
    const say = words();
    this.sheet.className = 'typing';
    this.sheet.dataset.kind = wish.kind;
    this.sheet.innerHTML = `
      <div class="typing__away"></div>
      <section class="typing__board" role="dialog" aria-modal="true">
        <label class="typing__line"><span></span><${wish.long ? 'textarea rows="3"' : 'input'} dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" inputmode="none">${wish.long ? '</textarea>' : ''}</label>
        <p class="typing__under"><span></span><output></output></p>
        <div class="kbd" role="group"></div>
      </section>`;
    this.sheet.querySelector('section')!.setAttribute('aria-label', wish.label);
    this.sheet.querySelector('span')!.textContent = wish.label;
    const keys = this.sheet.querySelector<HTMLElement>('.kbd')!;
    keys.setAttribute('aria-label', say.keyboard);
    this.input = this.sheet.querySelector('input, textarea')!;
    if (this.input instanceof HTMLInputElement) {
      this.input.type = wish.masked ? 'password' : 'text';
    }
    if (!wish.free) {
      this.input.maxLength = wish.max;
    }
    this.input.value = wish.value;
    this.input.setAttribute('aria-label', wish.label);
    const under = this.sheet.querySelector<HTMLElement>('.typing__under')!;
    under.hidden = !wish.free;
    this.note = under.querySelector('span')!;
    this.note.setAttribute('role', 'status');
    this.left = under.querySelector('output')!;
    this.input.addEventListener('input', () => this.shorten());
    this.count();
    this.sheet.querySelector('.typing__away')!.addEventListener('click', () => this.done());
    this.sheet.addEventListener('keydown', (event) => this.pressed(event));
    this.sheet.addEventListener('click', (event) => this.clicked(event));
    // the caret stays in the line, whatever key a finger touches
    keys.addEventListener('mousedown', (event) => event.preventDefault());
    document.body.append(this.sheet);
    this.layout = this.first();
    this.keyboard = new SimpleKeyboard(keys, {
      layout: LAYOUTS,
      layoutName: this.layout,
      mergeDisplay: true,
      display: this.names(),
      theme: 'hg-theme-default',
      useButtonTag: true,
      disableButtonHold: true,
      stopMouseDownPropagation: true,
      onKeyPress: (key: string) => {
        if (key !== '{done}') {
          this.key(key);
        }
      },
      onRender: () => this.describe(),
    });
    this.describe();
    this.input.focus();
    this.input.setSelectionRange(wish.value.length, wish.value.length);
  }

  private first(): string {
    const { kind } = this.wish;
    if (kind === 'uk' || kind === 'en') {
      this.letters = kind;
    }
    return this.capital() ? `${kind}-capitals` : kind;
  }

  private names(): Record<string, string> {
    const say = words();
    return {
      '{bksp}': '<svg class="icon" aria-hidden="true"><use href="#i-delete"/></svg>',
      '{capitals}': '<svg class="icon" aria-hidden="true"><use href="#i-arrow-big-up"/></svg>',
      '{space}': say.space,
      '{done}': say.done,
      '{en}': 'EN',
      '{uk}': 'УКР',
      '{signs}': say.signs,
      '{letters}': say.letters,
    };
  }

  /** Names the keys that show a sign or nothing. */
  private describe() {
    const say = words();
    const labels: Record<string, string> = {
      '{bksp}': say.erase,
      '{capitals}': say.capitals,
      '{en}': 'EN, English',
      '{uk}': 'УКР, українська',
    };
    for (const key of this.sheet.querySelectorAll<HTMLButtonElement>('.hg-button')) {
      const label = labels[key.dataset.skbtn ?? ''];
      if (label) {
        key.setAttribute('aria-label', label);
      }
      key.type = 'button';
    }
  }

  private key(key: string) {
    switch (key) {
      case '{done}':
        this.done();
        return;
      case '{bksp}':
        this.erase();
        break;
      case '{capitals}':
        this.show(this.layout.endsWith('-capitals') ? this.letters : `${this.letters}-capitals`);
        return;
      case '{en}':
      case '{uk}':
        this.letters = key === '{en}' ? 'en' : 'uk';
        this.show(this.letters);
        return;
      case '{signs}':
        this.show('signs');
        return;
      case '{letters}':
        this.show(this.letters);
        return;
      case '{space}':
        this.write(' ');
        break;
      default:
        this.write(key);
    }
    this.afterwards();
  }

  private write(sign: string) {
    const { value, selectionStart, selectionEnd, maxLength } = this.input;
    const from = selectionStart ?? value.length;
    const next = value.slice(0, from) + sign + value.slice(selectionEnd ?? from);
    if (this.wish.free ? [...next].length <= this.wish.max : next.length <= maxLength) {
      this.input.value = next;
      this.caret(from + sign.length);
      this.count();
    }
  }

  /** What is pasted in ends at a whole character. */
  private shorten() {
    if (this.wish.free) {
      let text = this.input.value;
      if ([...text].length > this.wish.max) {
        const whole = signs(text);
        while ([...text].length > this.wish.max) {
          whole.pop();
          text = whole.join('');
        }
        this.input.value = text;
      }
      this.count();
    }
  }

  private count() {
    this.left.textContent = words().charactersLeft.replace(
      '%',
      String(Math.max(0, this.wish.max - [...this.input.value].length)),
    );
    const said = (this.stops() ? this.wish.stops : this.wish.note) ?? '';
    if (this.note.textContent !== said) {
      this.note.textContent = said;
      this.note.classList.toggle('is-stop', said === this.wish.stops);
    }
  }

  /** Free words that must not be sent as they are (decision 18). */
  private stops(): boolean {
    return !!this.wish.stops && inspect(this.input.value, false) !== undefined;
  }

  private erase() {
    const { value, selectionStart, selectionEnd } = this.input;
    const to = selectionEnd ?? value.length;
    const last = signs(value.slice(0, to)).pop()?.length ?? 1;
    const from = selectionStart === to ? to - last : (selectionStart ?? to - last);
    if (from >= 0) {
      this.input.value = value.slice(0, from) + value.slice(to);
      this.caret(from);
      this.count();
    }
  }

  private caret(place: number) {
    this.input.setSelectionRange(place, place);
  }

  /** A capital letter where a word begins, a small one after it. */
  private afterwards() {
    if (this.layout.startsWith('uk') || this.layout.startsWith('en')) {
      this.show(this.capital() ? `${this.letters}-capitals` : this.letters);
    }
  }

  private capital(): boolean {
    const value = this.input?.value ?? this.wish.value;
    if (this.wish.free) {
      return value === '' || /[.!?…]\s+$/.test(value);
    }
    return !!this.wish.capitals && (value === '' || /[\s-]$/.test(value));
  }

  /** Draws other keys; the focus stays on the key of the same place. */
  private show(layout: string) {
    if (layout !== this.layout) {
      const place = this.keys().indexOf(document.activeElement as HTMLElement);
      this.layout = layout;
      this.keyboard.setOptions({ layoutName: layout });
      const keys = this.keys();
      keys[Math.min(place, keys.length - 1)]?.focus();
    }
  }

  private keys(): HTMLElement[] {
    return [...this.sheet.querySelectorAll<HTMLElement>('.hg-button')];
  }

  /**
   * Signs are written as a finger goes down. The board goes away only when the finger is up, or the
   * rest of that touch would hit what lies below it. A click without a finger is Enter or Space.
   */
  private clicked(event: MouseEvent) {
    const key = (event.target as Element).closest<HTMLElement>('.hg-button')?.dataset.skbtn;
    if (key && (key === '{done}' || event.detail === 0)) {
      this.key(key);
    }
  }

  private pressed(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.target === this.input) {
      event.preventDefault();
      this.done();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Tab') {
      this.keepFocus(event);
    } else if (event.key.startsWith('Arrow')) {
      this.moveFocus(event);
    }
  }

  /** By arrows from key to key, and between the line and the keys under it. */
  private moveFocus(event: KeyboardEvent) {
    const along = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (event.target === this.input && along) {
      return;
    }
    event.preventDefault();
    neighbour(event.target as Element, [this.input, ...this.keys()], event.key)?.focus();
  }

  private keepFocus(event: KeyboardEvent) {
    const stops = [this.input, ...this.keys()];
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    if (event.target === edge) {
      event.preventDefault();
      (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
    }
  }

  /** The text goes to the server, unless it looks real: then only that goes. */
  private done() {
    if (this.stops()) {
      this.input.focus();
      return;
    }
    const text = ONE_WORD.has(this.wish.kind) ? this.input.value.trim() : this.input.value;
    const leak = this.wish.free ? undefined : inspect(text, !!this.wish.exempt);
    this.close();
    const event = leak
      ? new CustomEvent('guarded', { detail: { leak }, bubbles: true })
      : new CustomEvent('typed', { detail: { text }, bubbles: true });
    this.field.dispatchEvent(event);
  }

  close() {
    this.input.value = '';
    this.keyboard.destroy();
    this.sheet.remove();
    board = undefined;
    this.field.focus();
  }
}

function open(wish: Wish, field: HTMLElement) {
  board?.close();
  board = new Board(wish, field);
}

/** Nothing typed stays when the screen changes under it. */
function close() {
  board?.close();
}

// a finger can be faster than the answer with the other language: nothing stays labelled in the one before
new MutationObserver(close).observe(document.documentElement, { attributeFilter: ['lang'] });

/** A field opens its keyboard at once, without asking the server. */
document.addEventListener('click', (event) => {
  const field = (event.target as Element).closest<HTMLElement>('[data-keyboard]');
  if (field) {
    open(JSON.parse(field.dataset.keyboard!) as Wish, field);
  }
});

declare global {
  interface Window {
    mistokKeyboard?: { open: typeof open; close: typeof close };
  }
}

window.mistokKeyboard = { open, close };
