import styles from './viewer.css?inline';

interface Point {
  x: number;
  y: number;
}

/** A drawing's form: a copy of its picture, and the place it takes in its own units. */
interface Form {
  svg: SVGSVGElement;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How often the fitted drawing can be magnified at most. */
const MOST = 8;
/** Of a press on a button or key. */
const STEP = 1.5;
/** Pixels that an arrow key moves. */
const STRIDE = 64;
/** Pixels around a fitted drawing. */
const MARGIN = 12;
/** Pixels that a finger may slip in a tap. */
const SLIP = 8;
/** Milliseconds between the two taps of a double one. */
const PAUSE = 350;

const dialog = document.createElement('dialog');
dialog.className = 'viewer';
dialog.innerHTML =
  '<div></div><div><strong></strong><button aria-label="Zoom out">−</button><output></output><button aria-label="Zoom in">+</button><button aria-label="Fit to the screen">Fit</button><button>Close</button></div>';
const [stage, bar] = dialog.children as unknown as [HTMLElement, HTMLElement];

let forms: Form[] = [];
let shown: Form;
let fitted = 1;
/** Pixels to a unit of the drawing. */
let scale = 1;
/** What of the drawing is in the middle of the screen. */
let center: Point;

const middle = ({ x, y, width, height }: Form): Point => ({ x: x + width / 2, y: y + height / 2 });

/** A copy whose ids and references to them are its own, so that none is twice on the page. */
function copy(original: SVGSVGElement): Form {
  const svg = original.cloneNode(true) as SVGSVGElement;
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of element.attributes)
      if (/^(id|marker-|aria-)/.test(attribute.name)) attribute.value = attribute.value.replace(/^(url\(#)?/, '$1viewer-');
  const { x, y, width, height } = original.viewBox.baseVal;
  return { svg, x, y, width, height };
}

/** Draws by the view box and not by a transform: lines and letters are sharp at every size. */
function draw(): void {
  const half = { x: stage.clientWidth / 2 / scale, y: stage.clientHeight / 2 / scale };
  const whole = middle(shown);
  // No edge comes further in than where it is when the drawing is fitted.
  const hold = (value: number, at: number, size: number, seen: number): number => {
    const room = Math.max(0, size / 2 + MARGIN / scale - seen);
    return Math.min(Math.max(value, at - room), at + room);
  };
  center = { x: hold(center.x, whole.x, shown.width, half.x), y: hold(center.y, whole.y, shown.height, half.y) };
  shown.svg.setAttribute('viewBox', `${center.x - half.x} ${center.y - half.y} ${half.x * 2} ${half.y * 2}`);
  bar.querySelector('output')!.textContent = `${Math.round((scale / fitted) * 100)}%`;
}

/** Shows the whole drawing, in the form whose words are larger then. */
function fit(): void {
  const scaleOf = ({ width, height }: Form): number => Math.min((stage.clientWidth - MARGIN * 2) / width, (stage.clientHeight - MARGIN * 2) / height);
  shown = forms.reduce((best, form) => (scaleOf(form) > scaleOf(best) ? form : best));
  stage.replaceChildren(shown.svg);
  fitted = scale = scaleOf(shown);
  center = middle(shown);
  draw();
}

function pan(x: number, y: number): void {
  center = { x: center.x - x / scale, y: center.y - y / scale };
  draw();
}

/** Magnifies around a point of the stage, which stays where it is. */
function zoom(factor: number, { x, y }: Point = { x: 0, y: 0 }): void {
  const before = scale;
  scale = Math.min(Math.max(scale * factor, fitted), fitted * MOST);
  center = { x: center.x + x / before - x / scale, y: center.y + y / before - y / scale };
  draw();
}

/** Where the pointer is, from the middle of the stage. */
function locate(event: MouseEvent): Point {
  const { left, top } = stage.getBoundingClientRect();
  return { x: event.clientX - left - stage.clientWidth / 2, y: event.clientY - top - stage.clientHeight / 2 };
}

const enlarge = (): void => zoom(STEP);
const reduce = (): void => zoom(1 / STEP);
const KEYS: Record<string, () => void> = {
  '+': enlarge,
  '=': enlarge,
  '-': reduce,
  '−': reduce,
  0: fit,
  ArrowLeft: () => pan(STRIDE, 0),
  ArrowRight: () => pan(-STRIDE, 0),
  ArrowUp: () => pan(0, STRIDE),
  ArrowDown: () => pan(0, -STRIDE),
};
[reduce, enlarge, fit, () => dialog.close()].forEach((act, index) => {
  const button = bar.querySelectorAll('button')[index]!;
  button.className = 'tool-button';
  button.addEventListener('click', act);
});

dialog.addEventListener('keydown', (event) => {
  const act = KEYS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});

stage.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    // A wheel counts pixels, lines (Firefox) or, as pinching on a touchpad, small steps with Ctrl.
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.06 : event.ctrlKey ? 0.01 : 0.002)), locate(event));
  },
  { passive: false },
);

const fingers = new Map<number, Point>();
let traveled = 0;
let tapped = 0;

stage.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  stage.setPointerCapture(event.pointerId);
  traveled = fingers.size * SLIP * 2;
  fingers.set(event.pointerId, locate(event));
});

stage.addEventListener('pointermove', (event) => {
  const from = fingers.get(event.pointerId);
  if (!from) return;
  const to = locate(event);
  const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
  const [x, y] = [to.x - from.x, to.y - from.y];
  fingers.set(event.pointerId, to);
  traveled += Math.hypot(x, y);
  if (!other) return pan(x, y);
  pan(x / 2, y / 2);
  const apart = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y) || 1;
  zoom(apart(to) / apart(from), { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
});

function lift(event: PointerEvent): void {
  if (!fingers.delete(event.pointerId) || event.type !== 'pointerup') return;
  const twice = event.timeStamp - tapped < PAUSE;
  tapped = traveled > SLIP || twice ? 0 : event.timeStamp;
  if (twice && traveled <= SLIP) zoom(scale > fitted * 1.1 ? 0 : 3, locate(event));
}
stage.addEventListener('pointerup', lift);
stage.addEventListener('pointercancel', lift);

addEventListener('resize', () => {
  if (dialog.open) fit();
});
addEventListener('popstate', () => {
  if (!history.state?.viewer) dialog.close();
});
dialog.addEventListener('close', () => {
  stage.replaceChildren();
  fingers.clear();
  if (history.state?.viewer) history.back();
});

/** Opens a figure's drawing over the whole screen; the browser's Back closes it. Throws where the browser cannot. */
export function view(figure: HTMLElement): void {
  if (dialog.open) return;
  if (!dialog.parentNode) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(dialog);
  }
  // Its classes color the drawing; named here, they would be taken for a need of every page.
  stage.className = figure.className;
  const name = figure.querySelector('[aria-label]')!.getAttribute('aria-label')!;
  dialog.setAttribute('aria-label', name);
  bar.firstChild!.textContent = name;
  forms = [...figure.querySelectorAll<SVGSVGElement>('[data-view] > svg')].map(copy);
  dialog.showModal();
  if (history.state?.viewer !== figure.id) history.pushState({ viewer: figure.id }, '');
  fit();
}
