// Writes down what the page lets through to the browser, though a station has no use for it.
window.let = [];
for (const kind of ['contextmenu', 'dragstart', 'selectstart', 'keydown', 'wheel']) {
  window.addEventListener(kind, (event) => {
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key ?? '');
    const isModifier = ['Control', 'Alt', 'Meta', 'Shift'].includes(event.key);
    const isTyped = kind === 'selectstart' && event.target.matches?.('input, textarea');
    const isWaiting = !document.getElementById('station');
    const isHarmless = kind === 'keydown' ? !isShortcut || isModifier || isWaiting : kind === 'wheel' ? !event.ctrlKey : isTyped;
    if (!event.defaultPrevented && !isHarmless) window.let.push(`${kind} ${event.key ?? ''}`);
  });
}
