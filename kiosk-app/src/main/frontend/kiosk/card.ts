/** A bank card, drawn as wide as a real one that is held to the screen (ISO/IEC 7810: 85.60 mm). */
const CARD = 85.6;
const INCH = 25.4;
const SMALLEST = 7;
const LARGEST = 90;
/** One touch of a button, in pixels of the page. */
const STEP = 1;
/** So much of the page's width a card may take. */
const ROOM = 0.92;

/** @param inches diagonal of the screen, as far as it is known */
export function card(host: HTMLElement, inches: number, language: string) {
  const range = host.querySelector<HTMLInputElement>('input')!;
  const size = host.querySelector<HTMLOutputElement>('output')!;
  const diagonal = Math.hypot(screen.width, screen.height);
  const width = (of: number) => (diagonal / (of * INCH)) * CARD;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  range.min = String(Math.ceil(width(LARGEST)));
  range.max = String(Math.floor(Math.min(width(SMALLEST), window.innerWidth * ROOM)));
  range.step = '0.5';
  range.value = String(width(inches));

  const show = () => {
    host.style.setProperty('--card', `${range.value}px`);
    size.value = number.format(diagonal / (Number(range.value) / CARD) / INCH);
  };
  const tell = () => {
    show();
    const detail = { card: Number(range.value), diagonal };
    host.dispatchEvent(new CustomEvent('measured', { detail }));
  };
  range.addEventListener('input', show);
  range.addEventListener('change', tell);
  for (const button of host.querySelectorAll<HTMLElement>('[data-card]')) {
    button.addEventListener('click', () => {
      range.value = String(Number(range.value) + Number(button.dataset.card) * STEP);
      tell();
    });
  }
  show();
}

declare global {
  interface Window {
    mistokCard?: typeof card;
  }
}

window.mistokCard = card;
