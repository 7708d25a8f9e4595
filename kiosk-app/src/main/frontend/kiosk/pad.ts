/** The PIN pad: keys write into the field here in the browser, and the server hears the whole once. */
interface Host extends HTMLElement {
  $server?: { enter(name: string, secret: string): void };
}

const DIGIT = /^[0-9]$/;

function field(host: Host): HTMLInputElement {
  return host.querySelector<HTMLInputElement>('#pin')!;
}

function press(host: Host, key: string) {
  const pin = field(host);
  if (key === 'enter') {
    const secret = pin.value;
    pin.value = '';
    host.$server?.enter(host.querySelector<HTMLInputElement>('#who')?.value ?? '', secret);
  } else if (key === 'erase') {
    pin.value = pin.value.slice(0, -1);
  } else if (pin.value.length < pin.maxLength) {
    pin.value += key;
  }
}

/**
 * Digits may be typed wherever the focus is; a field that has it takes its keys itself. Enter ends
 * what was typed, also where a name still has the focus.
 */
function typed(host: Host, event: KeyboardEvent): string | undefined {
  const inField = event.target instanceof HTMLInputElement;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return undefined;
  }
  if (event.key === 'Enter') {
    return inField || field(host).value ? 'enter' : undefined;
  }
  if (inField) {
    return undefined;
  }
  return event.key === 'Backspace' ? 'erase' : event.key.match(DIGIT)?.[0];
}

export function listen(host: Host) {
  host.addEventListener('click', (event) => {
    const key = (event.target as Element).closest<HTMLElement>('[data-pad]')?.dataset.pad;
    if (key) {
      press(host, key);
    }
  });
  window.addEventListener('keydown', (event) => {
    const key = host.isConnected ? typed(host, event) : undefined;
    if (key) {
      event.preventDefault();
      press(host, key);
    }
  });
}
