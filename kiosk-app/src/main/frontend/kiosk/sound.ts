/** Three soft tones, so that somebody can hear whether this screen sounds at all. */
const TONES = [523.25, 659.25, 783.99];
const LENGTH = 0.35;
const SOFT = 0.3;
const PATIENCE = 1000;

/** @returns whether the browser let it */
export async function sound(): Promise<boolean> {
  const audio = new AudioContext();
  await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (audio.state !== 'running') {
    void audio.close();
    return false;
  }
  TONES.forEach((tone, number) => {
    const from = audio.currentTime + number * LENGTH;
    const voice = new OscillatorNode(audio, { frequency: tone });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(SOFT, from + LENGTH / 5);
    volume.gain.linearRampToValueAtTime(0, from + LENGTH);
    voice.connect(volume).connect(audio.destination);
    voice.start(from);
    voice.stop(from + LENGTH);
    if (number === TONES.length - 1) {
      voice.onended = () => void audio.close();
    }
  });
  return true;
}

declare global {
  interface Window {
    mistokSound?: typeof sound;
  }
}

window.mistokSound = sound;
