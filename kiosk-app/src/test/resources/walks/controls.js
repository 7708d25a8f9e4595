// What a finger can touch here, each by a name that stays the same and where its middle is; `name x y`.
() => {
  const main = document.querySelector('.main, .attract');
  const screen = main ? [...main.classList].find((c) => c !== 'main' && !c.startsWith('is-')) : 'none';
  const step = document.querySelector('.portal__title')?.textContent.trim() ?? '';
  const found = [];
  for (const part of document.querySelectorAll('button:not([disabled]), a[href], .typing__away, summary')) {
    const box = part.getBoundingClientRect();
    const x = Math.round(box.left + box.width / 2);
    const y = Math.round(box.top + box.height / 2);
    const top = box.width > 0 && document.elementFromPoint(x, y);
    if (!top || !part.contains(top) || part.closest('.corner')?.querySelector('.btn--go') === part) continue;
    const own = part.id || JSON.stringify(part.dataset) + part.textContent.trim().slice(0, 24);
    // what stands on every screen is the same everywhere
    const where = part.closest('.topbar, .bottombar') ? [] : [screen, step];
    found.push(`${[...where, part.classList[0], own].join('/').replace(/\s+/g, '_')} ${x} ${y}`);
  }
  return found;
}
