// Where text of the page is cut, spilt, covered or out of reach; a list of sentences.
() => {
  const found = new Set();
  const say = (why, text) => found.add(`${why}: «${text.trim().slice(0, 40)}»`);
  const name = (part) => part.tagName.toLowerCase() + [...part.classList].map((c) => '.' + c).join('');
  const covers = (part) => part.closest('[inert], .vh, svg, [aria-hidden=true], .simple-keyboard-preview');
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.parentElement;
    if (!node.data.trim() || covers(part)) continue;
    if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION'].includes(part.tagName)) continue;
    if (!part.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      // the letters themselves: a line's box is taller than its ink
      const trim = rect.height * 0.2;
      texts.push({ part, text: node.data, left: rect.left, right: rect.right, top: rect.top + trim, bottom: rect.bottom - trim });
    }
  }
  const top = document.querySelector('.typing, .trouble, .scrim--all .sheet, .scrim .sheet');
  const sheet = top?.closest('.typing, .trouble, .scrim');
  const inside = (text, box, slack) =>
    text.left >= box.left - slack && text.right <= box.right + slack && text.top >= box.top - slack && text.bottom <= box.bottom + slack;
  const shown = [];
  for (const text of texts) {
    if (sheet && !sheet.contains(text.part)) {
      const at = document.elementFromPoint((text.left + text.right) / 2, (text.top + text.bottom) / 2);
      if (!at || sheet.contains(at)) continue;
    }
    let scrolled = false;
    let cut = false;
    for (let box = text.part; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const edge = box.getBoundingClientRect();
      const rect = { left: edge.left, right: edge.right, top: edge.top, bottom: edge.bottom };
      // a way on that stays in sight covers what is moved under it
      const stays = [...box.children].find((child) => getComputedStyle(child).position === 'sticky');
      if (stays && !stays.contains(text.part)) {
        const own = stays.getBoundingClientRect();
        if (own.top > edge.top + edge.height / 2) rect.bottom = own.top;
        else rect.top = own.bottom;
      }
      if (inside(text, rect, 2)) continue;
      const down = text.top < rect.top - 2 || text.bottom > rect.bottom + 2;
      const along = text.left < rect.left - 2 || text.right > rect.right + 2;
      const reach = (how) => how === 'auto' || how === 'scroll';
      if ((!down || reach(style.overflowY)) && (!along || reach(style.overflowX))) {
        scrolled = true;
      } else {
        cut = true;
        say(`cut by ${name(box)}`, text.text);
      }
      break;
    }
    if (cut || scrolled) continue;
    if (!inside(text, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, 1)) {
      say('outside the screen', text.text);
      continue;
    }
    const button = text.part.closest('button, .option, .choice, .svc, .person, .check, .callin, .sheet, .coach');
    if (button && !inside(text, button.getBoundingClientRect(), 2)) {
      say(`spills out of ${name(button)}`, text.text);
    }
    const at = document.elementFromPoint((text.left + text.right) / 2, (text.top + text.bottom) / 2);
    if (at && !at.contains(text.part) && !text.part.contains(at) && getComputedStyle(text.part).pointerEvents !== 'none') {
      say(`covered by ${name(at)}`, text.text);
    }
    shown.push(text);
  }
  for (let i = 0; i < shown.length; i++) {
    for (let j = i + 1; j < shown.length; j++) {
      const [a, b] = [shown[i], shown[j]];
      if (a.part === b.part) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 3 && high > 3) say(`lies over «${b.text.trim().slice(0, 30)}»`, a.text);
    }
  }
  return [...found];
}
