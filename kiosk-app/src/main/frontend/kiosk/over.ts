/**
 * The class is over: its last words stay to be read, as a page that asks the server nothing, for its door
 * shuts now. Nothing of the class is left behind them.
 */
const SHOWN = 400;
const TOOLS = 'script, .topbar__tools, .bottombar, [inert], vaadin-connection-indicator';

function still(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  const links = [...document.querySelectorAll('link')];
  page.querySelectorAll('link').forEach((link, at) => link.setAttribute('href', links[at]!.href));
  page.querySelectorAll(TOOLS).forEach((tool) => tool.remove());
  return '<!doctype html>' + page.outerHTML;
}

export function over() {
  sessionStorage.clear();
  localStorage.clear();
  window.setTimeout(() => {
    const page = new Blob([still()], { type: 'text/html;charset=utf-8' });
    location.replace(URL.createObjectURL(page));
  }, SHOWN);
}

declare global {
  interface Window {
    mistokOver?: typeof over;
  }
}

window.mistokOver = over;
