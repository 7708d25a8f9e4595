/** Everything that a station's page needs in the browser. */
import './style';
import './art';
import './icons';
import './clock';
import './corner';
import './hold';
import './idle';
import './keyboard';
import './mode';
import './play';
import './press';
import './show';
import './size';
import './slides';
import './touch';
import './watchdog';
import './wipe';
