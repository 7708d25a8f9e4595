/**
 * Sentences as sound. The server makes it of a request's body; it is kept in this page's memory, and
 * only while somebody listens.
 */
const MOST = 120;
const TIMEOUT = 20_000;

/** How loud, of what the loudspeaker gives; the visitor begins in the middle. */
export const LEVELS = [0.15, 0.3, 0.5, 0.75, 1] as const;
export const USUAL_LEVEL = 2;
/** A voice keeps its pitch. */
export const PACES = [1, 1.25, 0.75] as const;

const sounds = new Map<string, Promise<string | undefined>>();
const audio = new Audio();
let silenced: (() => void) | undefined;

async function ask(language: string, text: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`/kiosk/speech/${language}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=utf-8' },
      body: text,
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return answer.ok ? URL.createObjectURL(await answer.blob()) : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing if it cannot be had; then it is asked for anew the next time. */
export function sound(language: string, text: string): Promise<string | undefined> {
  const name = language + text;
  const known = sounds.get(name);
  if (known) {
    return known;
  }
  if (sounds.size >= MOST) {
    drop(sounds.keys().next().value!);
  }
  const made = ask(language, text);
  sounds.set(name, made);
  void made.then((url) => url ?? sounds.delete(name));
  return made;
}

function drop(name: string) {
  void sounds.get(name)?.then((url) => url && URL.revokeObjectURL(url));
  sounds.delete(name);
}

/** @returns when it has been heard, or was silenced */
export function play(url: string, level: number, pace: number): Promise<void> {
  silence();
  return new Promise((heard) => {
    silenced = heard;
    audio.onended = () => heard();
    audio.onerror = () => heard();
    // listening is a sign of life
    audio.ontimeupdate = () => window.dispatchEvent(new Event('timeupdate'));
    audio.src = url;
    audio.preservesPitch = true;
    audio.volume = level;
    audio.playbackRate = pace;
    audio.play().catch(() => heard());
  });
}

export function tune(level: number, pace: number) {
  audio.volume = level;
  audio.playbackRate = pace;
}

export function silence() {
  audio.onended = audio.onerror = audio.ontimeupdate = null;
  audio.pause();
  silenced?.();
  silenced = undefined;
}

/** Silent, and nothing is left to be heard once more. */
export function hush() {
  silence();
  audio.removeAttribute('src');
  [...sounds.keys()].forEach(drop);
}
