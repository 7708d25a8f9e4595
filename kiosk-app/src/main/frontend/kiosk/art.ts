/** Draws every picture of the kiosk once; screens only point at them: <use href="#a-mark"/>. */
const drawings = import.meta.glob('./art/*.svg', { query: '?raw', import: 'default', eager: true });

const sheet = document.createElement('div');
sheet.className = 'art';
sheet.hidden = true;
sheet.innerHTML = `<svg aria-hidden="true">${Object.values(drawings).join('')}</svg>`;
document.body.prepend(sheet);
