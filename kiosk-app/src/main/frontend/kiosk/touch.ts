/** Gestures and shortcuts of a browser that a kiosk has no use for. */
const prevent = (event: Event) => event.preventDefault();
const firm = { capture: true, passive: false } as const;

for (const kind of ['contextmenu', 'dragstart', 'drop', 'gesturestart', 'dblclick']) {
  window.addEventListener(kind, prevent, firm);
}

window.addEventListener(
  'selectstart',
  (event) => {
    if (!(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
    }
  },
  firm,
);

// two fingers: pinch and two-finger scroll, unless one of them has begun to scroll before
window.addEventListener(
  'touchmove',
  (event) => {
    if (event.touches.length > 1 && event.cancelable) {
      event.preventDefault();
    }
  },
  firm,
);

window.addEventListener(
  'wheel',
  (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
    }
  },
  firm,
);

/** Ctrl and Alt shortcuts, and function keys. A letter with AltGr stays. */
window.addEventListener(
  'keydown',
  (event) => {
    const shortcut = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
    if (shortcut || /^F\d+$/.test(event.key) || event.key.startsWith('Browser')) {
      event.preventDefault();
    }
  },
  firm,
);
