/** The only script of a page before its reader acts: each room's part of it, bundled into one file. */
import '../components/site-menu.ts';
import '../components/theme-choice.ts';
import '../diagrams/open-viewer.ts';
import '../lab/copy-button.ts';
import '../practice/form/open-words.ts';
import '../search/form/open-search.ts';
import '../search/passages/load-marks.ts';
import './print-details.ts';
