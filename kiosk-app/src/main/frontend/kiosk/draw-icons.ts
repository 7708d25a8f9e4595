/** Puts Lucide icons on the page once; whoever needs one points at it: <use href="#i-bell"/>. */
export function drawIcons(icons: Record<string, string>) {
  const symbols = Object.entries(icons).map(([name, svg]) => {
    const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="i-${name}" viewBox="0 0 24 24">${inside}</symbol>`;
  });
  const sheet = document.createElement('div');
  sheet.hidden = true;
  sheet.innerHTML = `<svg aria-hidden="true">${symbols.join('')}</svg>`;
  document.body.prepend(sheet);
}
