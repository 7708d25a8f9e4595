/** The row of buttons over the upper bar while a screen is read aloud. */
import { words, type Words } from './words';

export type Act = 'before' | 'again' | 'after' | 'pace' | 'softer' | 'louder' | 'enough';

const ICONS: Record<Act, string> = {
  before: 'skip-back',
  again: 'rotate-ccw',
  after: 'skip-forward',
  pace: 'gauge',
  softer: 'volume-1',
  louder: 'volume-2',
  enough: 'square',
};

export class Player {
  private readonly row = document.createElement('div');
  private readonly said = document.createElement('p');

  constructor(act: (which: Act) => void) {
    this.row.className = 'player';
    this.row.setAttribute('role', 'toolbar');
    this.said.className = 'player__said';
    this.said.setAttribute('role', 'status');
    for (const which of Object.keys(ICONS) as Act[]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = which === 'enough' ? 'tool player__enough' : 'tool';
      button.dataset.act = which;
      button.innerHTML = `<svg class="icon" aria-hidden="true"><use href="#i-${ICONS[which]}"/></svg><span></span>`;
      button.addEventListener('click', () => act(which));
      this.row.append(button);
    }
    this.row.append(this.said);
    this.name(1);
    document.body.append(this.row);
  }

  /** In the language of the screen, which may have changed. */
  name(pace: number) {
    const say: Words = words();
    this.row.setAttribute('aria-label', say.reading);
    const river = document.querySelector<HTMLElement>('.bottombar');
    this.row.style.setProperty('--river', `${river?.offsetHeight ?? 0}px`);
    for (const button of this.row.querySelectorAll<HTMLElement>('[data-act]')) {
      const which = button.dataset.act as Act;
      const name = which === 'pace' ? `${say.pace} ${pace.toLocaleString(document.documentElement.lang)}` : say[which];
      button.querySelector('span')!.textContent = name;
    }
  }

  /** @param level and @param pace can go no further there */
  mark(softest: boolean, loudest: boolean) {
    this.button('softer').disabled = softest;
    this.button('louder').disabled = loudest;
  }

  tell(words: string) {
    this.said.textContent = words;
  }

  private button(which: Act): HTMLButtonElement {
    return this.row.querySelector(`[data-act=${which}]`)!;
  }

  owns(element: EventTarget | null): boolean {
    return element instanceof Node && this.row.contains(element);
  }

  focus() {
    this.button('enough').focus({ preventScroll: true });
  }

  remove() {
    this.row.remove();
  }
}
