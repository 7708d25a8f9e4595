/** CodeMirror as authors of exercises need it: lines, folds, problems at their lines, words offered. */
import { basicSetup, EditorView } from 'codemirror';
import { EditorState } from '@codemirror/state';
import { autocompletion, completeAnyWord } from '@codemirror/autocomplete';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { tags } from '@lezer/highlight';
import type { Mark } from './code';
import { offering } from './code-words';

/** So long after the last key the text is told, in milliseconds. */
const PAUSE = 400;

/** In the colours of the page, so that every theme has its own contrast. */
const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--c-brand)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--c-ok)' },
  { tag: [tags.comment, tags.meta], color: 'var(--c-text-soft)' },
]);

interface Wish extends HTMLElement {
  label: string;
  schema: string;
  known: string;
  phrases: string;
}

export interface Editor {
  show(text: string): void;
  mark(marks: Mark[]): void;
  goTo(line: number): void;
}

export function edit(host: Wish, text: string, changed: (text: string) => void): Editor {
  let timer = 0;
  const tell = () => {
    clearTimeout(timer);
    changed(view.state.doc.toString());
  };
  const view = new EditorView({
    parent: host,
    root: document,
    doc: text,
    extensions: [
      basicSetup,
      yaml(),
      syntaxHighlighting(COLOURS),
      lintGutter(),
      EditorState.phrases.of(JSON.parse(host.phrases)),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': host.label, spellcheck: 'false', tabindex: '0' }),
      autocompletion({
        override: [offering(JSON.parse(host.schema), JSON.parse(host.known)), completeAnyWord],
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          clearTimeout(timer);
          timer = window.setTimeout(tell, PAUSE);
        }
      }),
      EditorView.domEventHandlers({ blur: tell }),
    ],
  });
  return {
    show(next) {
      if (next !== view.state.doc.toString()) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
        clearTimeout(timer);
      }
    },
    mark(marks) {
      view.dispatch(setDiagnostics(view.state, marks.map((mark) => diagnostic(view, mark))));
    },
    goTo(number) {
      const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: line.from },
        effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
      });
      view.focus();
    },
  };
}

function diagnostic(view: EditorView, mark: Mark) {
  const line = view.state.doc.line(Math.min(Math.max(mark.line, 1), view.state.doc.lines));
  const from = Math.min(line.from + Math.max(mark.column - 1, 0), line.to);
  return {
    from,
    to: line.to,
    severity: mark.error ? ('error' as const) : ('warning' as const),
    message: mark.words,
  };
}
