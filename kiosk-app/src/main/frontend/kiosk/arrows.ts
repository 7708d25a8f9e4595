/** Moves between keys by arrow, as they lie on the screen. */
const STEPS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** A key in line counts as nearer than one askew. */
const ASKEW = 3;

/**
 * The nearest of the elements in the arrow's direction.
 *
 * @param arrow a key name of the keyboard; nothing is next to any other key
 */
export function neighbour(
  from: Element,
  among: readonly HTMLElement[],
  arrow: string,
): HTMLElement | undefined {
  const step = STEPS[arrow];
  if (!step) {
    return undefined;
  }
  const here = middle(from);
  const away = (element: Element) => {
    const there = middle(element);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * step[0] + y * step[1];
    const aside = Math.abs(x * step[1]) + Math.abs(y * step[0]);
    return ahead > 1 && (step[0] === 0 || aside < 1) ? ahead + aside / ASKEW : Infinity;
  };
  const nearest = among.reduce((best, each) => (away(each) < away(best) ? each : best));
  return away(nearest) < Infinity ? nearest : undefined;
}

function middle(element: Element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
