import type { Fault } from './fault.ts';

/** Drawings that hold what our renderer never draws. */
export const faults: Record<string, Fault> = {
  'drawing-with-script': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<script>x</script><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <script>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-handler': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<svg ', by: '<svg onload="x" ' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds the attribute "onload" of <svg>. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-foreign-object': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<foreignObject><b/></foreignObject><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <foreignObject>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-picture': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<image href="https://x"/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <image>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-use': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<use href="#a"/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <use>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-style-sheet': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<style>@import url(x)</style><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <style>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-style': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<g style="fill:url(https://x)"/><defs>' }],
    report: ['diagrams/bread-line.svg: the drawing holds the attribute "style" of <g>. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-with-entity': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<svg ', by: '<!DOCTYPE svg [<!ENTITY a "b">]><svg ' }],
    report: ['diagrams/bread-line.svg: the drawing holds a document type. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-with-comment': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<!-- a --><defs>' }],
    report: ['diagrams/bread-line.svg: the drawing holds a comment. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-not-well-formed': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '</svg>', by: '' }],
    report: [
      'diagrams/bread-line.svg:1: the drawing is not well-formed XML (Missing end tag for element svg). Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-cdata': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<text><![CDATA[<script>]]></text><defs>' }],
    report: ['diagrams/bread-line.svg: the drawing holds a CDATA section. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-with-instruction': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<?a b?><defs>' }],
    report: ['diagrams/bread-line.svg: the drawing holds a processing instruction. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-with-address': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<path marker-end="url(https://x)"/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds a value of "marker-end" of <path> that our renderer does not write. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-foreign-id': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<g id="content"/><defs>' }],
    report: ['diagrams/bread-line.svg: the drawing holds the attribute "id" of <g>. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-with-foreign-class': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<g class="wrap"/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds a value of "class" of <g> that our renderer does not write. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-loose-text': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: 'hello<defs>' }],
    report: ['diagrams/bread-line.svg: the drawing holds text outside a label in <svg>. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-with-animation': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<animate/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <animate>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-text-after-it': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '</svg>', by: '</svg><p>' }],
    report: [
      'diagrams/bread-line.svg:1: the drawing is not well-formed XML (Extra content at the end of the document). Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-id-on-root': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<svg ', by: '<svg id="x" ' }],
    report: ['diagrams/bread-line.svg: the drawing holds the attribute "id" of <svg>. Run "npm run diagrams -- --all" and commit the drawing that it makes.'],
  },
  'drawing-in-other-namespace': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: 'xmlns="http://www.w3.org/2000/svg"', by: 'xmlns="http://www.w3.org/1999/xhtml"' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds a value of "xmlns" of <svg> that our renderer does not write. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-link': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<a href="javascript:x"/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <a>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-html': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<g class="d-x"><p/></g><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <p>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-in-drawing': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<svg/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <svg>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-second-namespace': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<svg ', by: '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds the attribute "xmlns:xlink" of <svg>. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-upper-case-script': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<SCRIPT/><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <SCRIPT>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
  'drawing-with-title': {
    changes: [{ file: 'diagrams/bread-line.svg', replace: '<defs>', by: '<tspan><title>x</title></tspan><defs>' }],
    report: [
      'diagrams/bread-line.svg: the drawing holds <title>, which no diagram of ours has. Run "npm run diagrams -- --all" and commit the drawing that it makes.',
    ],
  },
};
