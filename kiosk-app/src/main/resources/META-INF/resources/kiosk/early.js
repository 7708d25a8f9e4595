// Runs before everything else. The server is on this machine: losing a network is not losing it,
// and the framework must not stop its heartbeats for that.
for (const kind of ['offline', 'online']) {
  window.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
}
Object.defineProperty(navigator, 'onLine', { get: () => true });

// Until something is shown, a finger or a mouse finds no menu either; then the page decides.
for (const kind of ['contextmenu', 'selectstart', 'dragstart']) {
  window.addEventListener(
    kind,
    (event) => {
      if (!document.getElementById('outlet')?.firstElementChild) {
        event.preventDefault();
      }
    },
    true,
  );
}
