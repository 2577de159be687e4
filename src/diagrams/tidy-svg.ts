/**
 * Runs inside the browser: turns the SVG that Mermaid drew into one without styles, ids or scripts, whose classes the
 * site's style sheet colors. Plain browser JavaScript in one function, because Playwright sends it as text.
 */
export function tidySvg(root: SVGSVGElement, marker: string): string {
  const SVG = 'http://www.w3.org/2000/svg';
  const KEEP = ['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'points', 'transform', 'x1', 'y1', 'x2', 'y2', 'dy', 'dx'];
  const ROLES = ['person', 'external', 'gateway', 'service', 'pci', 'store', 'control', 'alert', 'step', 'quiet'];
  const GROUP_ROLES = ['scope', 'zone'];
  const round = (value: string): string => value.replaceAll(/-?\d*\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));

  const isDrawn = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return style.display !== 'none' && style.visibility !== 'hidden' && style.opacity !== '0';
  };

  /** Our class for an element of Mermaid's, from the classes of the element and its forebears. */
  const classOf = (element: Element): string => {
    const own = [...element.classList];
    const node = element.closest('.node');
    const cluster = element.closest('.cluster');
    const tag = element.tagName.toLowerCase();
    const dashed = getComputedStyle(element).strokeDasharray;
    const isDashed = tag !== 'text' && dashed !== 'none' && dashed !== '' && !/^0(px)?$/.test(dashed) && !/^0(px)?, ?0(px)?$/.test(dashed);
    if (tag === 'text') {
      if (cluster || element.closest('.cluster-label')) return 'd-group-label';
      if (element.closest('.edgeLabel, .edgeLabels') || own.includes('messageText')) return 'd-link-label';
      if (own.includes('sectionTitle')) return 'd-section-label';
      if (own.some((c) => c.startsWith('taskText'))) return 'd-label d-task';
      if (element.closest('.grid')) return 'd-axis-label';
      return 'd-label';
    }
    if (cluster) return ['d-group', ...GROUP_ROLES.filter((role) => cluster.classList.contains(role)).map((role) => `d-${role}`)].join(' ');
    if (node) return ['d-node', ...ROLES.filter((role) => node.classList.contains(role)).map((role) => `d-${role}`)].join(' ');
    if (own.includes('section')) return own.includes('section0') || own.includes('section2') ? 'd-band' : 'd-band d-band-other';
    if (own.includes('task')) {
      if (own.some((c) => /^(crit|activeCrit|milestone.*crit)/.test(c)) || own.some((c) => c.startsWith('crit'))) return 'd-node d-alert';
      if (own.includes('milestone')) return own.some((c) => c.startsWith('active')) ? 'd-node d-control' : 'd-node d-gateway';
      return own.some((c) => c.startsWith('active')) ? 'd-node d-control' : 'd-node d-step';
    }
    if (element.closest('.grid')) return 'd-lifeline';
    if (own.includes('actor-line')) return 'd-lifeline';
    if (own.some((c) => c.startsWith('messageLine')) || element.closest('.edgePaths')) return isDashed ? 'd-link d-dashed' : 'd-link';
    if (own.includes('actor')) return 'd-node d-service';
    if (own.includes('note')) return 'd-note';
    if (own.some((c) => c.startsWith('activation'))) return 'd-activation';
    if (own.some((c) => c === 'rect')) return 'd-group';
    if (own.some((c) => c.startsWith('loopLine') || c === 'labelBox')) return 'd-frame';
    return 'd-link';
  };

  const copyText = (source: SVGTextElement): SVGElement | undefined => {
    const lines = [...source.querySelectorAll(':scope > tspan')];
    const rows = (lines.length > 0 ? lines : [source]).map((line) => (line.textContent ?? '').replaceAll(/\s+/g, ' ').replaceAll("'", '’').trim());
    if (rows.every((row) => row === '')) return undefined;
    const text = document.createElementNS(SVG, 'text');
    // Where Mermaid's own glyphs are, whatever mixture of anchors, offsets and baselines put them there.
    const box = source.getBBox();
    const matrix = root.getScreenCTM()!.inverse().multiply(source.getScreenCTM()!);
    const lineHeight = box.height / rows.length;
    const size = Number.parseFloat(getComputedStyle(source).fontSize);
    const center = matrix.e + box.x + box.width / 2;
    const first = matrix.f + box.y + lineHeight / 2 + size * 0.35;
    const kind = classOf(source);
    text.setAttribute('class', kind);
    // A group's name is at its upper left, where links rarely pass.
    // A name beside its bar is moved away from it.
    const names = [...source.classList];
    const outside = names.some((name) => name.startsWith('taskTextOutsideLeft')) ? -5 : names.some((name) => name.startsWith('taskTextOutside')) ? 5 : 0;
    const group = kind === 'd-group-label' ? source.closest('.cluster')?.querySelector('rect') : undefined;
    const left = group ? group.getBBox().x + 10 : center + outside;
    rows.forEach((row, index) => {
      const target = rows.length === 1 ? text : document.createElementNS(SVG, 'tspan');
      target.setAttribute('x', round(left.toFixed(2)));
      target.setAttribute('y', round((first + index * lineHeight).toFixed(2)));
      target.textContent = row;
      if (index > 0 && source.closest('.node')) target.setAttribute('class', 'd-detail');
      if (target !== text) text.append(target);
    });
    return text;
  };

  const out = document.createElementNS(SVG, 'svg');
  const copyShape = (source: SVGGraphicsElement): SVGElement | undefined => {
    const tag = source.tagName.toLowerCase();
    const box = source.getBBox();
    if ((box.width === 0 && box.height === 0) || source.matches('.domain, .today') || source.closest('.edgeLabel, .edgeLabels')) return undefined;
    const kind = classOf(source);
    const shape = document.createElementNS(SVG, tag);
    for (const attribute of KEEP) {
      const value = source.getAttribute(attribute);
      if (value !== null && attribute !== 'transform') shape.setAttribute(attribute, round(value));
    }
    // Lifelines are drawn far beyond the picture.
    if (source.classList.contains('actor-line')) shape.setAttribute('y2', round(String(root.viewBox.baseVal.y + root.viewBox.baseVal.height)));
    const matrix = root.getScreenCTM()!.inverse().multiply(source.getScreenCTM()!);
    const { a, b, c, d, e, f } = matrix;
    if (Math.abs(a - 1) + Math.abs(b) + Math.abs(c) + Math.abs(d - 1) > 0.01) {
      shape.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map((n) => Math.round(n * 1000) / 1000).join(' ')})`);
    } else if (Math.abs(e) + Math.abs(f) > 0.05) {
      shape.setAttribute('transform', `translate(${round(e.toFixed(2))} ${round(f.toFixed(2))})`);
    }
    if (kind.startsWith('d-node') && tag === 'rect' && !shape.hasAttribute('rx')) shape.setAttribute('rx', '6');
    shape.setAttribute('class', kind);
    if (source.getAttribute('marker-end')) shape.setAttribute('marker-end', `url(#${marker})`);
    if (source.getAttribute('marker-start')) shape.setAttribute('marker-start', `url(#${marker})`);
    return shape;
  };

  const copy = (source: Element): void => {
    const tag = source.tagName.toLowerCase();
    if (['defs', 'style', 'title', 'desc', 'marker', 'foreignobject', 'script', 'filter', 'lineargradient'].includes(tag)) return;
    if (tag === 'text') {
      const text = isDrawn(source) ? copyText(source as SVGTextElement) : undefined;
      if (text) out.append(text);
      return;
    }
    if (['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline'].includes(tag)) {
      const shape = isDrawn(source) ? copyShape(source as SVGGraphicsElement) : undefined;
      if (shape) out.append(shape);
      return;
    }
    for (const child of source.children) copy(child);
  };

  // Clusters first, then links, labels and nodes, whatever order Mermaid chose.
  copy(root);
  for (const band of [...out.querySelectorAll('.d-band')].reverse()) out.prepend(band);
  const viewBox = root.viewBox.baseVal;
  const box = [viewBox.x, viewBox.y, viewBox.width, viewBox.height].map((n) => Math.round(n));
  out.setAttribute('viewBox', box.join(' '));
  out.setAttribute('width', String(box[2]));
  out.setAttribute('height', String(box[3]));
  const definitions = document.createElementNS(SVG, 'defs');
  definitions.innerHTML = `<marker id="${marker}" class="d-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0.6 8 4 0 7.4z"/></marker>`;
  out.prepend(definitions);
  return new XMLSerializer().serializeToString(out);
}
