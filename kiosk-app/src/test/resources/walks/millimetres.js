// What is smaller than a finger needs; a list of sentences.
// { inches, target, key, gap: millimetres; text, body: CSS pixels }
(limits) => {
  const found = new Set();
  const perMm = Math.hypot(screen.width, screen.height) / (limits.inches * 25.4);
  const name = (part) =>
    [...part.classList].map((c) => '.' + c).join('') + ` «${(part.getAttribute('aria-label') ?? part.textContent).trim().slice(0, 24)}»`;
  const sheet = document.querySelector('.typing, .trouble, .scrim');
  const parts = [...document.querySelectorAll('button, input, select, [role=button], [role=radio], [role=checkbox]')]
    .filter((part) => part.type !== 'hidden' && !part.closest('[inert]') && part.checkVisibility({ visibilityProperty: true }))
    .filter((part) => !sheet || sheet.contains(part));
  // what a region shows of it now; the rest comes when it is moved
  const seen = (part) => {
    const box = part.getBoundingClientRect();
    const cut = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    for (let up = part.parentElement; up; up = up.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(up).overflowY)) continue;
      const edge = up.getBoundingClientRect();
      cut.top = Math.max(cut.top, edge.top);
      cut.bottom = Math.min(cut.bottom, edge.bottom);
      // a way on that stays in sight covers what is moved under it
      const stays = [...up.children].find((child) => getComputedStyle(child).position === 'sticky' && getComputedStyle(child).bottom !== 'auto');
      if (stays && !stays.contains(part)) cut.bottom = Math.min(cut.bottom, stays.getBoundingClientRect().top);
    }
    return cut;
  };
  const targets = [];
  for (const part of parts) {
    const box = part.getBoundingClientRect();
    const isKey = part.matches('.hg-button');
    const least = (isKey ? limits.key : limits.target) * perMm - 0.6;
    if (box.width < least || box.height < least) {
      found.add(`${name(part)} is ${(box.width / perMm).toFixed(1)} x ${(box.height / perMm).toFixed(1)} mm`);
    }
    const shown = seen(part);
    if (!isKey && shown.bottom > shown.top) targets.push([part, shown]);
  }
  for (let i = 0; i < targets.length; i++) {
    for (let j = i + 1; j < targets.length; j++) {
      const [[a, one], [b, two]] = [targets[i], targets[j]];
      if (a.contains(b) || b.contains(a)) continue;
      const along = Math.max(one.left, two.left) - Math.min(one.right, two.right);
      const down = Math.max(one.top, two.top) - Math.min(one.bottom, two.bottom);
      const gap = Math.max(along, down) / perMm;
      if (gap < limits.gap - 0.15) found.add(`${gap.toFixed(1)} mm between ${name(a)} and ${name(b)}`);
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.parentElement;
    if (!node.data.trim() || part.closest('[inert], .vh, svg, script, style')) continue;
    if (!part.checkVisibility({ visibilityProperty: true })) continue;
    const size = parseFloat(getComputedStyle(part).fontSize);
    if (size === 0) continue; // read out, not shown
    if (size < limits.text - 0.05) found.add(`${size.toFixed(1)} px: ${name(part)}`);
    if (part.closest('p, .option, .choice') && !part.closest('.caption, .bottombar__note, .term__date') && size < limits.body - 0.05) {
      found.add(`body of ${size.toFixed(1)} px: ${name(part)}`);
    }
  }
  return [...found];
}
