/**
 * A calm page over everything: the server is away, or the screen is being wiped. An alarm is never
 * covered: where to go is read with the server away too.
 */
import { words } from './words';

let sheet: HTMLElement | undefined;

export function cover() {
  if (sheet || document.querySelector('.alert')) {
    return;
  }
  const say = words();
  sheet = document.createElement('div');
  sheet.className = 'trouble';
  sheet.setAttribute('role', 'status');
  sheet.innerHTML =
    '<svg class="mark" aria-hidden="true"><use href="#a-mark"/></svg><h1></h1><p class="lead"></p>';
  sheet.querySelector('h1')!.textContent = say.wait;
  sheet.querySelector('p')!.textContent = say.back;
  document.body.append(sheet);
}

export function uncover() {
  sheet?.remove();
  sheet = undefined;
}
