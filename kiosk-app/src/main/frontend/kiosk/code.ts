/** A text field for YAML. The editor itself is loaded when the first one is opened. */
import type { Editor } from './code-mirror';

export interface Mark {
  line: number;
  column: number;
  error: boolean;
  words: string;
}

class Code extends HTMLElement {
  label = '';
  schema = '{}';
  known = '{}';
  phrases = '{}';
  #value = '';
  #marks: Mark[] = [];
  #editor?: Promise<Editor>;

  connectedCallback() {
    this.#editor ??= import('./code-mirror').then(({ edit }) => {
      const editor = edit(this, this.#value, (text) => {
        this.#value = text;
        this.dispatchEvent(new CustomEvent('value-changed'));
      });
      editor.mark(this.#marks);
      return editor;
    });
  }

  get value(): string {
    return this.#value;
  }

  set value(text: string) {
    if (text !== this.#value) {
      this.#value = text;
      void this.#editor?.then((editor) => editor.show(text));
    }
  }

  set marks(json: string) {
    this.#marks = JSON.parse(json);
    void this.#editor?.then((editor) => editor.mark(this.#marks));
  }

  goTo(line: number) {
    void this.#editor?.then((editor) => editor.goTo(line));
  }
}

customElements.define('mistok-code', Code);
