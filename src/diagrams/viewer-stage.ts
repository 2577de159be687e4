export interface Point {
  x: number;
  y: number;
}

/** A form of a drawing: a copy of its picture, and the place it takes in its own units. */
interface Form {
  svg: SVGSVGElement;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How often the fitted drawing can be magnified at most. */
const MOST = 8;
/** Pixels around a fitted drawing. */
const MARGIN = 12;
/** Milliseconds that a step of zoom takes, where motion is wanted. */
const GLIDE = 160;

/** Where the drawing is shown; as large as the dialog leaves it. */
export const stage = document.createElement('div');
/** How much the fitted drawing is magnified. */
export const level = document.createElement('output');

const still = matchMedia('(prefers-reduced-motion: reduce)');
let forms: Form[] = [];
let shown: Form;
let fitted = 1;
/** Pixels to a unit of the drawing. */
let scale = 1;
/** What of the drawing is in the middle of the stage. */
let center: Point;
/** The scale that a glide ends with, and its next frame; 0 where nothing glides. */
let goal = 1;
let frame = 0;

/** Shows a figure's drawing whole. */
export function showDrawing(figure: HTMLElement): void {
  // Its classes color the drawing; named here, they would be taken for a need of every page.
  stage.className = figure.className;
  forms = [...figure.querySelectorAll<SVGSVGElement>('[data-view] svg')].map(copy);
  fit();
}

/** A copy whose ids and references to them are its own, so that none is twice on the page. */
function copy(original: SVGSVGElement): Form {
  const svg = original.cloneNode(true) as SVGSVGElement;
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of element.attributes)
      if (/^(id|marker-|aria-)/.test(attribute.name)) attribute.value = attribute.value.replace(/^(url\(#)?/, '$1viewer-');
  const { x, y, width, height } = original.viewBox.baseVal;
  return { svg, x, y, width, height };
}

const limit = (value: number): number => Math.min(Math.max(value, fitted), fitted * MOST);

/** The nearest place for the middle of the stage that lets no edge come further in than where it is when the drawing is fitted. */
function hold(value: number, start: number, size: number, seen: number): number {
  const middle = start + size / 2;
  const room = Math.max(0, (size - seen) / 2 + MARGIN / scale);
  return Math.min(Math.max(value, middle - room), middle + room);
}

/** Draws by the view box and not by a transform: lines and letters are sharp at every size. */
function draw(x: number, y: number): void {
  const width = stage.clientWidth / scale;
  const height = stage.clientHeight / scale;
  center = { x: hold(x, shown.x, shown.width, width), y: hold(y, shown.y, shown.height, height) };
  shown.svg.setAttribute('viewBox', `${center.x - width / 2} ${center.y - height / 2} ${width} ${height}`);
  level.textContent = (scale / fitted).toLocaleString(document.documentElement.lang, { style: 'percent' });
}

/** Shows the whole drawing, in the form whose words are larger then. */
export function fit(): void {
  rest();
  const scaleOf = ({ width, height }: Form): number => Math.min((stage.clientWidth - MARGIN * 2) / width, (stage.clientHeight - MARGIN * 2) / height);
  shown = forms.reduce((best, form) => (scaleOf(form) > scaleOf(best) ? form : best));
  stage.replaceChildren(shown.svg);
  // A window may be lower than the margins.
  fitted = scale = Math.max(scaleOf(shown), 0.01);
  draw(shown.x + shown.width / 2, shown.y + shown.height / 2);
}

/** Moves the drawing by pixels. */
export function pan(x: number, y: number): void {
  draw(center.x - x / scale, center.y - y / scale);
}

/** Magnifies at once around a point, told in pixels from the middle of the stage; what was at `from` is then at `to`. */
export function zoom(factor: number, to: Point = { x: 0, y: 0 }, from = to): void {
  const before = scale;
  scale = limit(scale * factor);
  draw(center.x + from.x / before - to.x / scale, center.y + from.y / before - to.y / scale);
}

/** Magnifies as `zoom`, so that the eye can follow where motion is wanted; a factor of 0 ends with the whole drawing. */
export function glide(factor: number, point?: Point): void {
  const to = limit((frame ? goal : scale) * factor);
  rest();
  goal = to;
  if (still.matches) return zoom(goal / scale, point);
  const from = scale;
  const began = performance.now();
  const step = (now: number): void => {
    const done = Math.min(Math.max((now - began) / GLIDE, 0), 1);
    zoom((from * (goal / from) ** done) / scale, point);
    frame = done < 1 ? requestAnimationFrame(step) : 0;
  };
  frame = requestAnimationFrame(step);
}

/** Stops a glide. */
export function rest(): void {
  cancelAnimationFrame(frame);
  frame = 0;
}

/** Whether the drawing is larger than the stage, by more than a trace. */
export const isMagnified = (): boolean => scale > fitted * 1.1;
