/** The code and the card of a class: keys write here in the browser, the server hears four signs at once. */
interface Host extends HTMLElement {
  $server?: { typed(signs: string): void };
}

/** Letters that look the same; the server knows them too. */
const CYRILLIC = 'АЕКМНРСТХ';
const LATIN = 'AEKMHPCTX';
const heard = new WeakSet<Host>();

function boxes(host: Host): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('.code-boxes span')];
}

function write(host: Host, sign: string) {
  const all = boxes(host);
  const free = all.find((box) => !box.textContent);
  if (!free) {
    return;
  }
  free.textContent = sign;
  if (all.every((box) => box.textContent)) {
    host.$server?.typed(all.map((box) => box.textContent).join(''));
  }
}

function erase(host: Host) {
  const last = boxes(host)
    .filter((box) => box.textContent)
    .at(-1);
  if (last) {
    last.textContent = '';
  }
}

/** What a key of a real keyboard means here, if it means anything. */
function meant(host: Host, key: string): string | undefined {
  if (key.length !== 1) {
    return undefined;
  }
  const upper = key.toUpperCase();
  const at = CYRILLIC.indexOf(upper);
  const sign = at < 0 ? upper : LATIN[at]!;
  return host.dataset.signs?.includes(sign) ? sign : undefined;
}

function listen(host: Host) {
  host.addEventListener('click', (event) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (key === 'erase') {
      erase(host);
    } else if (key) {
      write(host, key);
    }
  });
  window.addEventListener('keydown', (event) => {
    if (!host.isConnected || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const sign = meant(host, event.key);
    if (event.key === 'Backspace') {
      erase(host);
    } else if (sign) {
      write(host, sign);
    }
  });
}

/** Empty boxes, waiting for four signs. */
export function join(host: Host) {
  for (const box of boxes(host)) {
    box.textContent = '';
  }
  if (!heard.has(host)) {
    heard.add(host);
    listen(host);
  }
}

declare global {
  interface Window {
    mistokJoin?: typeof join;
  }
}

window.mistokJoin = join;
