/**
 * Sees to it that a station is never dead: asks the server every ten seconds, shows a calm page
 * while it is away, and loads the page anew when it is another one than before.
 */
import { alive } from './alive';
import { cover, uncover } from './trouble';
import { wipe } from './wipe';

const EVERY = 10_000;
const WHILE_AWAY = 2_000;
const MISSES = 2;

let boot: string | undefined;
let missed = 0;

async function ask() {
  const answer = await alive();
  if (!answer) {
    missed++;
    if (missed >= MISSES) {
      cover();
    }
  } else if (boot && boot !== answer.boot) {
    wipe();
    return;
  } else {
    boot = answer.boot;
    if (missed >= MISSES) {
      uncover();
    }
    missed = 0;
    if (document.querySelector('.v-system-error')) {
      wipe();
      return;
    }
  }
  setTimeout(ask, missed ? WHILE_AWAY : EVERY);
}

void ask();
