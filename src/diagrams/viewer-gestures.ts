import { glide, isMagnified, pan, rest, stage, zoom, type Point } from './viewer-stage.ts';

/** Pixels that a finger may slip in a tap. */
const SLIP = 8;
/** Milliseconds from one tap of a double one to the other. */
const PAUSE = 350;
/** What a double tap magnifies. */
const LEAP = 3;

const fingers = new Map<number, Point>();
/** Pixels since the first finger came down; a second finger makes no tap. */
let traveled = 0;
/** When the last tap ended. */
let tapped = 0;

/** Where the pointer is, in pixels from the middle of the stage. */
function locate(event: MouseEvent): Point {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
}

function lift(event: PointerEvent): void {
  if (!fingers.delete(event.pointerId) || event.type !== 'pointerup' || traveled > SLIP) return;
  const twice = event.timeStamp - tapped < PAUSE;
  tapped = twice ? 0 : event.timeStamp;
  if (twice) glide(isMagnified() ? 0 : LEAP, locate(event));
}

stage.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  rest();
  // A finger that was lifted when the dialog had closed was not seen to leave.
  if (event.isPrimary) fingers.clear();
  stage.setPointerCapture(event.pointerId);
  traveled = fingers.size * (SLIP + 1);
  fingers.set(event.pointerId, locate(event));
});

stage.addEventListener('pointermove', (event) => {
  const from = fingers.get(event.pointerId);
  if (!from) return;
  const to = locate(event);
  const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
  fingers.set(event.pointerId, to);
  traveled += Math.hypot(to.x - from.x, to.y - from.y);
  if (!other) return pan(to.x - from.x, to.y - from.y);
  // What is between two fingers stays between them.
  const apart = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y) || 1;
  const between = (point: Point): Point => ({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 });
  zoom(apart(to) / apart(from), between(to), between(from));
});

stage.addEventListener('pointerup', lift);
stage.addEventListener('pointercancel', lift);

stage.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    rest();
    // A wheel counts pixels, or lines in Firefox; two fingers on a touchpad are a wheel with Ctrl and small steps.
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.06 : event.ctrlKey ? 0.01 : 0.002)), locate(event));
  },
  { passive: false },
);
