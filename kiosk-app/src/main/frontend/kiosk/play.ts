/**
 * The clock of a demo that plays itself. It waits as long as an unhurried reader needs, then asks the
 * server for the next act. Watching counts as activity of the visitor.
 */
const LETTERS_A_SECOND = 15;
const TYPED_A_SECOND = 7;
const LEAST = 1600;
const BREATH = 700;
const SECOND = 1000;

let waiting: number | undefined;

function stop() {
  window.clearTimeout(waiting);
  waiting = undefined;
}

/** @param read letters to read; @param typed letters that write themselves; @param speed 1 is usual */
function next(playback: HTMLElement, read: number, typed: number, speed: number) {
  stop();
  const reading = (read / LETTERS_A_SECOND) * SECOND;
  const typing = (typed / TYPED_A_SECOND) * SECOND;
  const pause = Math.max(LEAST, reading, typing) / speed + BREATH;
  window.dispatchEvent(new Event('timeupdate'));
  waiting = window.setTimeout(() => {
    if (playback.isConnected) {
      window.dispatchEvent(new Event('timeupdate'));
      playback.dispatchEvent(new CustomEvent('mistok-next'));
    }
  }, pause);
}

declare global {
  interface Window {
    mistokPlay?: { next: typeof next; stop: typeof stop };
  }
}

window.mistokPlay = { next, stop };

export {};
