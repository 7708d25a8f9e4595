/**
 * The screen of a station, small, in a page of its own: the components that the server draws are
 * copied into a frame with a station's size and style sheet, so that letters, media queries and
 * heights are those of the real panel. What is copied hears nothing and leads nowhere, unless it is
 * there to be tried.
 */
import order from './style.ts?raw';
import { letTry } from './preview-try';

const MILLIMETRES = 25.4;
const SMALL = 13;
const PANEL = { target: 20, key: 19 };
const TABLET = { target: 16, key: 12 };

const sheets = import.meta.glob<string>('./css/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The style sheet of a station, in its own order. */
const css = [...order.matchAll(/'(\.\/css\/[^']+)'/g)].map(([, file]) => sheets[file]).join('\n');

interface Shown extends HTMLElement {
  mistokWatches?: { end(): void };
}

/**
 * @param host holds the frame; @param source is what the server draws, hidden
 * @param inches diagonal of the panel; @param marks such as `text:large theme:contrast`
 * @param tried whether it can be touched
 */
function show(
  host: Shown,
  source: HTMLElement,
  width: number,
  height: number,
  inches: number,
  marks: string,
  tried = false,
) {
  const frame = frameOf(host);
  frame.width = String(width);
  frame.height = String(height);
  host.style.setProperty('--ratio', `${width} / ${height}`);
  const draw = () => {
    const page = frame.contentDocument;
    if (!page) {
      return; // a frame that stands nowhere yet, or no more
    }
    dress(page, width, height, inches, marks);
    frame.style.scale = String(host.clientWidth / width);
    const drawn = copies(source);
    if (tried) {
      letTry(frame, source, drawn, host.getAttribute('aria-label') ?? '');
    } else {
      page.body.replaceChildren(...drawn);
    }
  };
  frame.onload = draw; // a frame that is moved begins anew, empty
  watch(host, source, draw);
}

function frameOf(host: HTMLElement): HTMLIFrameElement {
  const standing = host.querySelector('iframe');
  if (standing) {
    return standing;
  }
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.inert = true;
  frame.setAttribute('aria-hidden', 'true');
  host.replaceChildren(frame);
  return frame;
}

function dress(page: Document, width: number, height: number, inches: number, marks: string) {
  if (!page.head.querySelector('style')) {
    const style = page.createElement('style');
    style.textContent = css;
    page.head.append(style);
  }
  const html = page.documentElement;
  html.lang = document.documentElement.lang;
  for (const mark of marks.split(' ')) {
    const [name, value] = mark.split(':');
    if (value) {
      html.dataset[name] = value;
    } else {
      delete html.dataset[name];
    }
  }
  const reach = inches < SMALL ? TABLET : PANEL;
  html.style.setProperty('--px-per-mm', `${Math.hypot(width, height) / (inches * MILLIMETRES)}px`);
  html.style.setProperty('--target-mm', String(reach.target));
  html.style.setProperty('--key-mm', String(reach.key));
}

/** Pictures that `<use>` points at, and the screen itself. */
function copies(source: HTMLElement): Node[] {
  const drawings = document.querySelectorAll('body > div[hidden]:has(symbol)');
  const copied = [...drawings, ...source.children].map((part) => part.cloneNode(true) as Element);
  for (const clock of copied.flatMap((part) => [...part.querySelectorAll('[data-clock]')])) {
    clock.textContent = new Date().toLocaleTimeString('uk', { hour: '2-digit', minute: '2-digit' });
  }
  return copied;
}

/** Draws at once, and again whenever the server has drawn or the place has another size. */
function watch(host: Shown, source: HTMLElement, draw: () => void) {
  host.mistokWatches?.end();
  const drawn = new MutationObserver(draw);
  drawn.observe(source, { childList: true, subtree: true, attributes: true, characterData: true });
  const sized = new ResizeObserver(draw);
  sized.observe(host);
  host.mistokWatches = {
    end() {
      drawn.disconnect();
      sized.disconnect();
    },
  };
  draw();
}

declare global {
  interface Window {
    mistokPreview?: { show: typeof show };
  }
}

window.mistokPreview = { show };
