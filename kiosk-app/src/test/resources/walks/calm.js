// What a visitor must never see on a station, whatever was touched; a list of sentences.
//
// `known`: words of Latin letters that Ukrainian content itself says.
(known) => {
  const found = new Set();
  const typed = '.typing__line, .typing__under, .hg-button, .pf__box, .says, .looking__box, .idea';
  const allowed = new Set(known);
  const judge = (part, text) => {
    if ((part.closest('[lang]')?.lang ?? '') !== 'uk' || part.closest(typed)) return;
    for (const [word] of text.matchAll(/\p{Script=Latin}{2,}/gu)) {
      if (!allowed.has(word.toLowerCase())) found.add(`«${word}» is no Ukrainian: ${text.trim().slice(0, 80)}`);
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.parentElement;
    if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(part.tagName) || !part.checkVisibility()) continue;
    judge(part, node.data);
  }
  for (const part of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
    if (!part.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) judge(part, part.getAttribute(name) ?? '');
  }
  judge(document.documentElement, document.title);
  if (visualViewport.scale !== 1) found.add(`enlarged ${visualViewport.scale} times`);
  const frames = [document.scrollingElement, document.body, document.getElementById('station')];
  for (const part of [...frames, ...document.querySelectorAll('.kiosk, .main, .scrim, .typing')]) {
    if (part?.scrollLeft) found.add(`${part.tagName}.${part.className} stands ${part.scrollLeft} px sideways`);
  }
  if (scrollY || visualViewport.offsetTop) found.add(`the page stands ${scrollY + visualViewport.offsetTop} px down`);
  if (getSelection().toString()) found.add(`selected: ${getSelection()}`);
  if (document.fullscreenElement) found.add('a part fills the screen');
  for (const wrong of document.querySelectorAll('.v-system-error, .sheet.retry, .trouble, vaadin-connection-indicator [loading]')) {
    if (wrong.checkVisibility()) found.add(`an error is shown: ${wrong.textContent.trim().slice(0, 80)}`);
  }
  const indicator = document.querySelector('vaadin-connection-indicator');
  if (indicator && ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state)) {
    found.add(`the connection is ${window.Vaadin.connectionState.state}`);
  }
  for (const each of window.let ?? []) found.add(`left to the browser: ${each}`);
  if (history.length > 2) found.add(`a history of ${history.length} pages`);
  return [...found];
}
