/** The little that the page's own scripts know of the framework. */
interface Flow {
  clients?: Record<string, { isActive?: () => boolean }>;
}

interface ConnectionState {
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

declare global {
  interface Window {
    Vaadin?: { Flow?: Flow; connectionState?: ConnectionState };
  }
}

/** Whether it waits for an answer of the server. */
export function isStuck(): boolean {
  return Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

/** Tells when it finds that the server does not answer. */
export function onSilence(hear: () => void) {
  window.Vaadin?.connectionState?.addStateChangeListener((_, now) => {
    if (now === 'reconnecting' || now === 'connection-lost') {
      hear();
    }
  });
}
