/** Lucide icons (ISC), each once per page; screens point at them: <use href="#i-bell"/>. */
import { drawIcons } from './draw-icons';
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import armchair from 'lucide-static/icons/armchair.svg?raw';
import arrowBigUp from 'lucide-static/icons/arrow-big-up.svg?raw';
import arrowDownToLine from 'lucide-static/icons/arrow-down-to-line.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import badgeAlert from 'lucide-static/icons/badge-alert.svg?raw';
import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import ban from 'lucide-static/icons/ban.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import coffee from 'lucide-static/icons/coffee.svg?raw';
import compass from 'lucide-static/icons/compass.svg?raw';
import remove from 'lucide-static/icons/delete.svg?raw';
import droplets from 'lucide-static/icons/droplets.svg?raw';
import eraser from 'lucide-static/icons/eraser.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import gauge from 'lucide-static/icons/gauge.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import handCoins from 'lucide-static/icons/hand-coins.svg?raw';
import handHelping from 'lucide-static/icons/hand-helping.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import idCard from 'lucide-static/icons/id-card.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import laptop from 'lucide-static/icons/laptop.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import medal from 'lucide-static/icons/medal.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import pointer from 'lucide-static/icons/pointer.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import skipBack from 'lucide-static/icons/skip-back.svg?raw';
import skipForward from 'lucide-static/icons/skip-forward.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import stepForward from 'lucide-static/icons/step-forward.svg?raw';
import ticket from 'lucide-static/icons/ticket.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import volume1 from 'lucide-static/icons/volume-1.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import waves from 'lucide-static/icons/waves.svg?raw';
import wifi from 'lucide-static/icons/wifi.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const icons: Record<string, string> = {
  accessibility,
  armchair,
  'arrow-big-up': arrowBigUp,
  'arrow-down-to-line': arrowDownToLine,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'badge-alert': badgeAlert,
  'badge-check': badgeCheck,
  ban,
  bell,
  'book-open': bookOpen,
  calendar,
  check,
  clock,
  coffee,
  compass,
  delete: remove,
  droplets,
  eraser,
  eye,
  'file-text': fileText,
  flag,
  footprints,
  gauge,
  globe,
  'hand-coins': handCoins,
  'hand-helping': handHelping,
  'heart-handshake': heartHandshake,
  history,
  'id-card': idCard,
  info,
  landmark,
  laptop,
  library,
  lightbulb,
  link,
  'log-out': logOut,
  'map-pin': mapPin,
  medal,
  'message-circle': messageCircle,
  monitor,
  pause,
  pencil,
  phone,
  play,
  plus,
  pointer,
  presentation,
  printer,
  'qr-code': qrCode,
  'rotate-ccw': rotateCcw,
  search,
  shield,
  siren,
  'skip-back': skipBack,
  'skip-forward': skipForward,
  smile,
  square,
  'step-forward': stepForward,
  ticket,
  'undo-2': undo2,
  user,
  users,
  'volume-1': volume1,
  'volume-2': volume2,
  waves,
  wifi,
  x,
};

drawIcons(icons);
