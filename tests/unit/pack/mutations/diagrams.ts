import { fromList, rewrite, type MutationClass } from './mutation.ts';

const SOURCE = 'diagrams/bread-line.mmd';
const DRAWING = 'diagrams/bread-line.svg';

const IN_DRAWING = [
  '<script>alert(1)</script>',
  '<foreignObject><b>x</b></foreignObject>',
  '<image href="https://x.example/y.png"/>',
  '<style>@import "//x.example"</style>',
  '<a href="javascript:x"><path d="M0 0"/></a>',
  '<use href="//x.example#y"/>',
  '<animate attributeName="href" to="javascript:x"/>',
  '<set attributeName="onclick" to="x"/>',
  '<path d="M0 0" onclick="x"/>',
  '<path d="M0 0" style="fill:url(//x.example)"/>',
  '<g onload="x"/>',
  '<rect fill="url(//x.example#a)"/>',
  '<!-- note -->',
  '<![CDATA[x]]>',
  '<?xml-stylesheet href="//x.example"?>',
  'text',
  '<text class="d-label">Nobody</text>',
  '<svg/>',
  '<marker id="other"/>',
  '<marker id="bread-line-arrow"/>',
  '<filter/>',
  '<path d="javascript:x"/>',
  '<path marker-end="url(#other)" d="M0 0"/>',
  '<g transform="x()"/>',
  '<title>x</title>',
  '<constructor/>',
  '<text xml:space="preserve">a</text>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml"/>',
  '&x;',
  '<',
  '</g>',
];

/** Diagrams: sources with faults, and drawings that our renderer did not make. */
export const DIAGRAM_CLASSES: readonly MutationClass[] = [
  fromList('diagrams: something more in the drawing', 'refused', IN_DRAWING, (more) => ({
    changes: [rewrite(DRAWING, (svg) => svg.replace('</svg>', `${more}</svg>`))],
  })),
  fromList(
    'diagrams: something around the drawing',
    'refused',
    ['<?xml version="1.0"?>', '<!DOCTYPE svg [<!ENTITY x "y">]>', '<!-- x -->', '<p>x</p>', 'x'],
    (more) => ({ changes: [rewrite(DRAWING, (svg) => more + svg)] }),
  ),
  fromList(
    'diagrams: an attribute of the drawing',
    'refused',
    ['onload="x"', 'style="a"', 'xmlns:x="y"', 'id="content"', 'class="x"', 'xml:base="//x.example"', 'width="1"', 'href="x"'],
    (more) => ({ changes: [rewrite(DRAWING, (svg) => svg.replace('<svg ', `<svg ${more} `))] }),
  ),
  fromList('diagrams: another drawing', 'refused', ['<svg/>', 'x', '{}', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'], (write) => ({
    changes: [{ file: DRAWING, write }],
  })),
  fromList('diagrams: the drawing in parts', 'refused', [10, 100, 300, 500, 900], (length) => ({ changes: [rewrite(DRAWING, (svg) => svg.slice(0, length))] })),
  fromList(
    'diagrams: the source changed',
    'refused',
    [
      '  mixer --> other',
      '  mixer[Blender]',
      '%%{init: {"theme":"dark"}}%%',
      '  click mixer href "javascript:x"',
      '  click mixer call x()',
      '  ]]',
      '  subgraph',
      '  style mixer fill:url(//x.example)',
    ],
    (line) => ({
      changes: [rewrite(SOURCE, (text) => `${text}${line}\n`)],
    }),
  ),
  fromList(
    'diagrams: a line of the source is gone or empty',
    'refused',
    [
      'flowchart TB',
      '  accTitle: The way of a loaf',
      '  accDescr: The mixer feeds the oven and the oven fills the shelf.',
      'title: From flour to shelf',
      'caption: Follow the loaf downward.',
      'order: 1',
    ].flatMap((replace) => ['', `${/^ */.exec(replace)![0]}${replace.trim().split(':')[0]}:`].map((by) => ({ file: SOURCE, replace, by }))),
    (change) => ({
      changes: [change],
    }),
  ),
  fromList(
    'diagrams: the alternative',
    'refused',
    [
      'The mixer feeds the oven.',
      '...',
      '<script>x</script>',
      '# mixer oven shelf',
      '![mixer oven shelf](x)',
      '| mixer | oven |\n  |--|--|\n  | shelf | a |',
      '[mixer oven shelf](javascript:x)',
      '> mixer oven shelf',
    ],
    (by) => ({
      changes: [{ file: SOURCE, replace: 'The **mixer** feeds the **oven**, and the oven fills the **shelf**.', by }],
    }),
  ),
];
