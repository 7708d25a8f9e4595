/** Fills [data-clock] with the time of day, in the language it names. */
function tell() {
  const now = new Date();
  for (const clock of document.querySelectorAll<HTMLElement>('[data-clock]')) {
    const language = clock.dataset.clock;
    const time = now.toLocaleTimeString(language === 'uk' ? 'uk' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
    const day = now.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
    const words = `${time}|${day}`;
    if (clock.dataset.told !== words) {
      clock.dataset.told = words;
      const small = document.createElement('small');
      small.textContent = day;
      clock.replaceChildren(time, small);
    }
  }
}

setInterval(tell, 1000);
