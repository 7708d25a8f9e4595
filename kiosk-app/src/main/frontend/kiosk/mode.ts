/**
 * A station is told of another mode and of an alarm by push; should that never come, the page
 * notices by what the server says of itself, and asks. An alarm waits for no answer for long: then
 * the page is loaded anew.
 */
import type { Alive } from './alive';
import { wipe } from './wipe';

interface Host extends HTMLElement {
  $server?: { lookAgain(): void };
}

const PATIENCE = 1500;

let host: Host | undefined;
let shown: { mode: number; alarm: number } | undefined;
let waiting = 0;

/** @param mode and @param alarm are the marks of what the station shows now */
function watch(station: Host, mode: number, alarm: number) {
  host = station;
  shown = { mode, alarm };
  clearTimeout(waiting);
}

/** @param now has the marks of what the station should show, as the server says */
export function look(now: Alive) {
  if (!host?.isConnected || !shown) {
    return;
  }
  if (now.mode !== shown.mode || now.alarm !== shown.alarm) {
    host.$server?.lookAgain();
  }
  if (now.alarm !== shown.alarm) {
    clearTimeout(waiting);
    waiting = window.setTimeout(wipe, PATIENCE);
  }
}

declare global {
  interface Window {
    mistokMode?: { watch: typeof watch };
  }
}

window.mistokMode = { watch };
