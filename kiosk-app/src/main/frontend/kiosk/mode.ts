/**
 * A station is told of another mode by push; should that never come, the page notices by what the
 * server says of itself, and asks.
 */
interface Host extends HTMLElement {
  $server?: { lookAgain(): void };
}

let host: Host | undefined;
let shown: number | undefined;

/** @param mark of what the station shows now */
function watch(station: Host, mark: number) {
  host = station;
  shown = mark;
}

/** @param mark of what the station should show, as the server says */
export function look(mark: number) {
  if (host?.isConnected && shown !== undefined && mark !== shown) {
    host.$server?.lookAgain();
  }
}

declare global {
  interface Window {
    mistokMode?: { watch: typeof watch };
  }
}

window.mistokMode = { watch };
