import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Root } from 'postcss';

/** What Astro puts behind a font's name, lest two families of one name meet. */
const FONT_HASH = /-[0-9a-f]{16}\b/g;

/** Layers whose rules a page may lose; the others hold what every page needs, the search dialog included. */
const OPTIONAL_LAYERS = new Set(['prose', 'components', 'print']);

/** Whether a selector can match anything on a page with these names; what it says about attributes, states and `:not()` is taken as possible. */
export function canMatch(selector: string, names: ReadonlySet<string>): boolean {
  if (selector.includes('\\')) return true;
  let possible = true;
  const plain = selector
    .replaceAll(/"[^"]*"|'[^']*'/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/:(?:is|where)\(([^()]*)\)/g, (_, alternatives: string) => {
      possible &&= alternatives.split(',').some((alternative) => canMatch(alternative, names));
      return '';
    })
    .replaceAll(/::?[\w-]+(\((?:[^()]|\([^()]*\))*\))?/g, '');
  return possible && [...plain.matchAll(NAME)].every(([name]) => names.has(name));
}

/** An element, a class or an id in a selector. */
const NAME = /[.#]?[a-z_][\w-]*/gi;

/** Every name on which it depends what keepUsed() leaves of a style sheet, and words that look like one. */
export function listSelectorNames(css: string): ReadonlySet<string> {
  const names = new Set<string>();
  postcss.parse(css).walkRules(({ selector }) => {
    for (const [name] of selector.matchAll(NAME)) names.add(name);
  });
  return names;
}

/**
 * A style sheet without the rules of the optional layers that match nothing on a page with these names, and without the
 * custom properties that then nobody uses: what is left does not, and they are not among those that are used `later`, by CSS or HTML
 * that comes into the page.
 */
export function keepUsed(css: string, names: ReadonlySet<string>, later: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkAtRules('layer', (layer) => {
    if (OPTIONAL_LAYERS.has(layer.params)) dropRules(layer, names);
  });
  dropAnimations(root);
  narrowFallbacks(root);
  dropProperties(root, later);
  inlineProperties(root, later);
  joinLayers(root);
  shortenNames(root, later);
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) removeEmpty(rule);
  });
  return root.toString();
}

/**
 * A font of the reader's system that stands in for ours is one weight of it, though Astro gives it the range of ours: with
 * the range a browser takes it for bold, too, and draws bold text regular; without, it makes bold of it.
 */
function narrowFallbacks(root: Root): void {
  root.walkAtRules('font-face', (face) => {
    if (face.some((child) => child.type === 'decl' && child.prop === 'src' && child.value.startsWith('local(')))
      face.walkDecls('font-weight', (weight) => {
        weight.value = weight.value.split(' ')[0]!;
      });
  });
}

function dropRules(layer: AtRule, names: ReadonlySet<string>): void {
  layer.walkRules((rule) => {
    // The steps of an animation select nothing.
    if (isAnimation(rule.parent)) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, names));
    if (kept.length === 0) removeEmpty(rule);
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

function isAnimation(node: ChildNode | Container | undefined): node is AtRule {
  return node?.type === 'atrule' && (node as AtRule).name === 'keyframes';
}

/** Removes the animations that no rule is left to play. */
function dropAnimations(root: Root): void {
  const played = new Set<string>();
  root.walkDecls(/^animation(-name)?$/, (declaration) => {
    for (const word of declaration.value.split(/[\s,]+/)) played.add(word);
  });
  root.walkAtRules('keyframes', (animation) => {
    if (!played.has(animation.params)) removeEmpty(animation);
  });
}

/** Properties may be used by properties that nobody uses: repeats until nothing more goes. */
function dropProperties(root: Root, elsewhere: ReadonlySet<string>): void {
  for (let dropped = true; dropped;) {
    dropped = false;
    const used = new Set(elsewhere);
    root.walkDecls((declaration) => {
      for (const name of variables(declaration.value)) used.add(name);
    });
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      removeEmpty(declaration);
      dropped = true;
    });
  }
}

/** Writes the value of a property in place of its name where that name is set once and used once: a third of a page's tokens are. */
function inlineProperties(root: Root, elsewhere: ReadonlySet<string>): void {
  for (let inlined = true; inlined;) {
    inlined = false;
    const uses = new Map<string, Declaration[]>();
    const values = new Map<string, Declaration[]>();
    root.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--')) values.set(declaration.prop, [...(values.get(declaration.prop) ?? []), declaration]);
      for (const name of variables(declaration.value)) uses.set(name, [...(uses.get(name) ?? []), declaration]);
    });
    for (const [name, [value, ...others]] of values) {
      const [use, ...more] = uses.get(name) ?? [];
      // A value that names another property may mean something else where it is used.
      if (elsewhere.has(name) || others.length > 0 || !use || more.length > 0 || !value || value.value.includes('var(')) continue;
      use.value = use.value.replace(new RegExp(`var\\(\\s*${name}\\s*\\)`), () => value.value);
      removeEmpty(value);
      inlined = true;
    }
  }
}

/** Puts the blocks of one layer together, in their order: which layer wins is said once, so where a block is does not matter. */
function joinLayers(root: Root): void {
  const first = new Map<string, AtRule>();
  for (const node of [...root.nodes]) {
    if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) continue;
    const block = first.get(node.params);
    if (!block) first.set(node.params, node);
    else {
      block.append(node.nodes);
      node.remove();
    }
  }
}

/** Gives custom properties names of a letter or two, and fonts names without the hash that Astro adds; what comes into the page later knows the others. */
function shortenNames(root: Root, elsewhere: ReadonlySet<string>): void {
  const names = new Map<string, string>();
  root.walkDecls(/^--/, ({ prop }) => {
    if (!elsewhere.has(prop) && !names.has(prop)) names.set(prop, `--${names.size.toString(36)}`);
  });
  const shorten = (text: string): string => text.replaceAll(/--[a-z][\w-]*/gi, (name) => names.get(name) ?? name).replaceAll(FONT_HASH, '');
  root.walkDecls((declaration) => {
    declaration.prop = shorten(declaration.prop);
    declaration.value = shorten(declaration.value);
  });
}

/** The custom properties that a text uses, in order and as often as it does. */
export function variables(text: string): string[] {
  return text.includes('var(') ? [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]!) : [];
}

/** Removes a node, and the blocks around it that are empty without it. */
function removeEmpty(node: ChildNode): void {
  const parent = node.parent as Container | undefined;
  node.remove();
  if (parent && parent.type !== 'root' && parent.nodes?.length === 0) removeEmpty(parent as ChildNode);
}
