/** What the server says of itself. */
export interface Alive {
  boot: string;
  build: string;
  mode: number;
  alarm: number;
}

const TIMEOUT = 5000;
/** With it the page says how many seconds ago it was touched: a screen in use does not go dark. */
const TOUCHED = 'Mistok-Touched';

let touched: number | undefined;

for (const kind of ['pointerdown', 'keydown', 'wheel']) {
  window.addEventListener(
    kind,
    () => {
      touched = performance.now();
    },
    { capture: true, passive: true },
  );
}

function sinceTouched(): Record<string, string> {
  return touched === undefined
    ? {}
    : { [TOUCHED]: String(Math.floor((performance.now() - touched) / 1000)) };
}

/** Nothing if it does not answer. */
export async function alive(): Promise<Alive | undefined> {
  try {
    const answer = await fetch('/kiosk/alive', {
      cache: 'no-store',
      headers: sinceTouched(),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return answer.ok ? ((await answer.json()) as Alive) : undefined;
  } catch {
    return undefined;
  }
}
