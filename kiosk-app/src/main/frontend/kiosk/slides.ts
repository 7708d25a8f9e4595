/**
 * Turns the slides of a waiting screen and counts which came into sight. Nothing is asked of the
 * server for a turn; it hears the counts once in a while, and before a touch.
 */
const SECOND = 1000;

interface Running {
  host: HTMLElement & { $server?: { seen(counts: Record<string, number>): void } };
  round: number[];
  at: number;
  counts: Record<string, number>;
}

let running: Running | undefined;
let turning = 0;
let reporting = 0;

function isPaused(): boolean {
  const { host } = running!;
  const pause = document.querySelector('[data-pause-slides]');
  return pause?.getAttribute('aria-pressed') === 'true' || host.matches(':focus-within');
}

function show() {
  const { host, round, at, counts } = running!;
  const slides = [...host.children] as HTMLElement[];
  slides.forEach((slide, index) => (slide.hidden = index !== round[at]));
  const name = slides[round[at]]?.dataset.slide;
  if (name && !document.hidden) {
    counts[name] = (counts[name] ?? 0) + 1;
  }
}

function turn() {
  if (!running?.host.isConnected) {
    stop();
  } else if (!isPaused()) {
    running.at = (running.at + 1) % running.round.length;
    show();
  }
}

function report() {
  if (running?.host.isConnected) {
    const { counts } = running;
    running.counts = {};
    running.host.$server?.seen(counts);
  }
}

function stop() {
  clearInterval(turning);
  clearInterval(reporting);
  running = undefined;
}

function run(host: Running['host'], round: number[], seconds: number, reportSeconds: number) {
  stop();
  running = { host, round, at: 0, counts: {} };
  show();
  if (round.length > 1) {
    turning = window.setInterval(turn, seconds * SECOND);
  }
  reporting = window.setInterval(report, reportSeconds * SECOND);
}

/** A touch may take the screen away: what was counted goes before it. */
window.addEventListener('click', () => report(), { capture: true });

/** The button that holds the slide still says what it does next. */
window.addEventListener('click', (event) => {
  const pause = (event.target as Element).closest('[data-pause-slides]');
  if (pause) {
    pause.setAttribute('aria-pressed', String(pause.getAttribute('aria-pressed') !== 'true'));
  }
});

declare global {
  interface Window {
    mistokSlides?: { run: typeof run };
  }
}

window.mistokSlides = { run };

export {};
