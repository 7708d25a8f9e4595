/** Millimetres of the real panel, from its diagonal (`data-inches` of the station). */
const MILLIMETRES = 25.4;
const SMALL = 13;
/** Millimetres of a main target and of a key. */
const PANEL = { target: 20, key: 19 };
const TABLET = { target: 16, key: 12 };

/** @param inches diagonal of the screen */
export function measure(inches: number) {
  const diagonal = Math.hypot(screen.width, screen.height);
  const style = document.documentElement.style;
  style.setProperty('--px-per-mm', `${diagonal / (inches * MILLIMETRES)}px`);
  const reach = inches < SMALL ? TABLET : PANEL;
  style.setProperty('--target-mm', String(reach.target));
  style.setProperty('--key-mm', String(reach.key));
}

declare global {
  interface Window {
    mistokSize?: typeof measure;
  }
}

window.mistokSize = measure;
