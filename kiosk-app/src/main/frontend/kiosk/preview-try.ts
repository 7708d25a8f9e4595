/**
 * A small screen that can be tried: a touch on a copy in the frame is a touch on what the server
 * drew, and what is typed there is told as the keyboard of a station tells it.
 */

/** From the frame's body down to a part, by places among siblings. */
type Way = number[];

/**
 * @param source what the server drew; @param drawn its copies, pictures before them
 * @param name what the frame is called
 */
export function letTry(frame: HTMLIFrameElement, source: Element, drawn: Node[], name: string) {
  const page = frame.contentDocument!;
  if (page.body.querySelector('input.preview__typed')) {
    return; // somebody types; whatever came of it is drawn when they have done
  }
  frame.inert = false;
  frame.removeAttribute('tabindex');
  frame.removeAttribute('aria-hidden');
  frame.title = name;
  const at = page.activeElement && way(page.body, page.activeElement);
  page.body.replaceChildren(...drawn);
  if (at) {
    find(page.body, at)?.focus();
  }
  const pictures = drawn.length - source.children.length;
  page.body.onclick = (event) => touch(page, source, pictures, event.target as Element);
}

function touch(page: Document, source: Element, pictures: number, target: Element) {
  const control = target.closest<HTMLElement>('button, a, [role]');
  if (!control) {
    return;
  }
  const [first, ...rest] = way(page.body, control);
  const original = find(source, [first - pictures, ...rest]);
  if (original && control.matches('[data-field]')) {
    type(page, control, original);
  } else {
    original?.click();
  }
}

/** Whoever writes surveys sits at a keyboard: they type into the page. */
function type(page: Document, control: HTMLElement, original: HTMLElement) {
  const wish = JSON.parse(control.dataset.keyboard ?? '{}');
  const field = page.createElement('input');
  field.className = `${control.className} preview__typed`;
  field.value = wish.value ?? '';
  field.maxLength = wish.max ?? field.maxLength;
  field.setAttribute('aria-label', wish.label ?? '');
  field.onkeydown = (event) => event.key === 'Enter' && field.blur();
  field.onblur = () => {
    const text = field.value;
    field.replaceWith(control);
    original.dispatchEvent(new CustomEvent('typed', { detail: { text } }));
  };
  control.replaceWith(field);
  field.focus();
}

function way(body: Element, part: Element): Way {
  const up: Way = [];
  for (let at = part; at !== body && at.parentElement; at = at.parentElement) {
    up.unshift([...at.parentElement.children].indexOf(at));
  }
  return up;
}

function find(from: Element, down: Way): HTMLElement | undefined {
  return down.reduce<Element | undefined>((at, next) => at?.children[next], from) as
    | HTMLElement
    | undefined;
}
