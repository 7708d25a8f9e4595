/**
 * Sees to it that a station is never dead: asks the server at least every ten seconds, shows a calm page
 * while it is away, and loads the page anew when the server is another one than before or answers
 * here while the framework waits in vain.
 */
import { alive, type Alive } from './alive';
import { isStuck, onSilence } from './flow';
import { look } from './mode';
import { cover, uncover } from './trouble';
import { wipe } from './wipe';

/** With the answer itself, an alarm that no push has told is here within ten seconds. */
const EVERY = 8_000;
const WHILE_AWAY = 2_000;
const MISSES = 2;
/** Answers here while the framework waits all the time: half a minute. */
const STUCK = 30_000;
const LOOK = 1000;

let boot: string | undefined;
let missed = 0;
let waitingSince: number | undefined;
let asking = false;
let next = 0;

async function ask() {
  if (asking) {
    return;
  }
  asking = true;
  clearTimeout(next);
  const answer = await alive();
  asking = false;
  const dead = answer ? isDead(answer) : away();
  if (dead) {
    wipe();
  } else {
    if (answer) {
      look(answer);
    }
    next = window.setTimeout(ask, missed ? WHILE_AWAY : EVERY);
  }
}

function away(): boolean {
  missed++;
  if (missed >= MISSES) {
    cover();
  }
  return false;
}

/** Whether the page has to be loaded anew. */
function isDead(answer: Alive): boolean {
  if (missed >= MISSES) {
    uncover();
  }
  missed = 0;
  const other = boot !== undefined && boot !== answer.boot;
  boot = answer.boot;
  const stuck = waitingSince !== undefined && performance.now() - waitingSince >= STUCK;
  return other || stuck || document.querySelector('.v-system-error') !== null;
}

/** A visitor who touches much keeps the framework busy, but never for long with one answer. */
window.setInterval(() => {
  waitingSince = isStuck() ? (waitingSince ?? performance.now()) : undefined;
}, LOOK);

onSilence(() => void ask());
void ask();
