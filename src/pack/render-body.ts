import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { defineHastPlugin, evaluate } from 'satteri';
import { slugify } from '../text/slugify.ts';

/** What the components of an entry's body are given by name, as a page gives them: `{ components: { table: EntryTable } }`. */
interface BodyProps {
  components?: Record<string, unknown>;
}

type MakeElement = (type: unknown, props: unknown, key?: unknown) => unknown;

/**
 * An entry's MDX as a component, to which a page gives the elements and components that an author may use; the MDX integration renders it.
 * It is compiled here and is no module of the bundler, to which a thousand entries are a gigabyte of syntax trees and half of a build's
 * time; the pack's check has seen that it holds neither imports nor expressions.
 */
export function renderBody(mdx: string): AstroComponentFactory {
  const { default: body } = evaluate(mdx, {
    Fragment,
    jsx: jsx as MakeElement,
    jsxs: jsxs as MakeElement,
    features: { gfm: true, smartPunctuation: true },
    hastPlugins: [nameHeadings],
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
  }) as { default: (props: BodyProps) => unknown };
  const content = (props: BodyProps = {}): unknown => body({ ...props, components: { Fragment, ...props.components } });
  // By these Astro knows what the integration's own modules are, and which renderer is theirs.
  const marks = { [Symbol.for('mdx-component')]: true, [Symbol.for('astro.needsHeadRendering')]: false, [Symbol.for('astro:renderer')]: 'astro:jsx' };
  return Object.assign(content, marks) as unknown as AstroComponentFactory;
}

/** Gives each heading the id that links name, and a second one of the same words a number. */
const nameHeadings = () => {
  const given = new Map<string, number>();
  return defineHastPlugin({
    name: 'name-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const slug = slugify(context.textContent(node));
        let id = slug;
        while (given.has(id)) {
          const again = given.get(slug)! + 1;
          given.set(slug, again);
          id = `${slug}-${again}`;
        }
        given.set(id, 0);
        context.setProperty(node, 'id', id);
      },
    },
  });
};
