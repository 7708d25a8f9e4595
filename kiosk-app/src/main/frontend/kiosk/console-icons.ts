/** Lucide icons (ISC) of the console, besides those of the stations. */
import { drawIcons } from './draw-icons';
import activity from 'lucide-static/icons/activity.svg?raw';
import archive from 'lucide-static/icons/archive.svg?raw';
import bellRing from 'lucide-static/icons/bell-ring.svg?raw';
import boxes from 'lucide-static/icons/boxes.svg?raw';
import calendarDays from 'lucide-static/icons/calendar-days.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import filePen from 'lucide-static/icons/file-pen.svg?raw';
import fingerprint from 'lucide-static/icons/fingerprint.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import hardDrive from 'lucide-static/icons/hard-drive.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import messageSquareHeart from 'lucide-static/icons/message-square-heart.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import network from 'lucide-static/icons/network.svg?raw';
import pack from 'lucide-static/icons/package.svg?raw';
import panelTop from 'lucide-static/icons/panel-top.svg?raw';
import power from 'lucide-static/icons/power.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import usb from 'lucide-static/icons/usb.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';

drawIcons({
  activity,
  archive,
  'bell-ring': bellRing,
  boxes,
  'calendar-days': calendarDays,
  'chart-column': chartColumn,
  'circle-check': circleCheck,
  'clipboard-list': clipboardList,
  copy,
  download,
  'file-pen': filePen,
  fingerprint,
  'graduation-cap': graduationCap,
  hand,
  'hard-drive': hardDrive,
  'key-round': keyRound,
  keyboard,
  layers,
  list,
  'list-checks': listChecks,
  megaphone,
  'message-square-heart': messageSquareHeart,
  minus,
  network,
  package: pack,
  'panel-top': panelTop,
  power,
  'refresh-cw': refreshCw,
  save,
  settings,
  'sliders-horizontal': slidersHorizontal,
  sun,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  upload,
  usb,
  'user-plus': userPlus,
  'volume-2': volume2,
});
