// Which buttons for aids a screen lacks; a list of sentences.
() => {
  // nothing can be asked of a kiosk that does not answer
  if (document.querySelector('.trouble')) return [];
  const wanted = { '«Слухати»': '[data-listen]' };
  if (document.querySelector('.kiosk')) wanted['«Зручність»'] = '.topbar__tools [aria-haspopup=dialog]';
  const stands = (what) =>
    [...document.querySelectorAll(what)].some((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  return Object.keys(wanted)
    .filter((name) => !stands(wanted[name]))
    .map((name) => `no ${name}`);
}
