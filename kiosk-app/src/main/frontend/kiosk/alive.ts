/** What the server says of itself. */
export interface Alive {
  boot: string;
  build: string;
  mode: number;
  alarm: number;
}

const TIMEOUT = 5000;

/** Nothing if it does not answer. */
export async function alive(): Promise<Alive | undefined> {
  try {
    const answer = await fetch('/kiosk/alive', {
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return answer.ok ? ((await answer.json()) as Alive) : undefined;
  } catch {
    return undefined;
  }
}
