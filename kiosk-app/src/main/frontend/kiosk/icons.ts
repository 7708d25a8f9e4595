/** Lucide icons (ISC), each once per page; screens point at them: <use href="#i-bell"/>. */
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import arrowBigUp from 'lucide-static/icons/arrow-big-up.svg?raw';
import arrowDownToLine from 'lucide-static/icons/arrow-down-to-line.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import remove from 'lucide-static/icons/delete.svg?raw';
import eraser from 'lucide-static/icons/eraser.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import handHelping from 'lucide-static/icons/hand-helping.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import idCard from 'lucide-static/icons/id-card.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import laptop from 'lucide-static/icons/laptop.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import pointer from 'lucide-static/icons/pointer.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import waves from 'lucide-static/icons/waves.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const icons: Record<string, string> = {
  accessibility,
  'arrow-big-up': arrowBigUp,
  'arrow-down-to-line': arrowDownToLine,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'badge-check': badgeCheck,
  bell,
  check,
  clock,
  delete: remove,
  eraser,
  'file-text': fileText,
  footprints,
  globe,
  'hand-helping': handHelping,
  history,
  'id-card': idCard,
  info,
  landmark,
  laptop,
  lightbulb,
  'log-out': logOut,
  'map-pin': mapPin,
  pencil,
  phone,
  play,
  plus,
  pointer,
  'rotate-ccw': rotateCcw,
  shield,
  user,
  waves,
  x,
};

const symbols = Object.entries(icons).map(([name, svg]) => {
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${inside}</symbol>`;
});

const sheet = document.createElement('div');
sheet.hidden = true;
sheet.innerHTML = `<svg aria-hidden="true">${symbols.join('')}</svg>`;
document.body.prepend(sheet);
