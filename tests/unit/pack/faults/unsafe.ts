import type { Fault } from './fault.ts';

/** Markup and code that must never reach a page or the compiler of entries. */
export const faults: Record<string, Fault> = {
  'field-with-script': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: 'oneLine: "Bake <script>alert(1)</script> now."',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds HTML (<script>). Write Markdown; what is to be read as it is goes in backticks: `<script>`.',
    ],
  },
  'field-with-iframe': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: 'oneLine: "<iframe src=\\"//x\\"></iframe> a"',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds HTML (<iframe>). Write Markdown; what is to be read as it is goes in backticks: `<iframe>`.',
    ],
  },
  'field-with-textarea': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a <textarea> b"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds HTML (<textarea>). Write Markdown; what is to be read as it is goes in backticks: `<textarea>`.',
    ],
  },
  'field-with-comment': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "a <!-- b --> c"' }],
    report: ['questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds an HTML comment (<!-- … -->). Delete it, or write it as a comment of YAML: # ….'],
  },
  'field-with-doctype': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "<!DOCTYPE html> c"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: the text holds HTML (<!…>). Write Markdown; what is to be read as it is goes in backticks: `<!…>`.',
    ],
  },
  'field-with-picture': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "![a](https://x.y/z.png)"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine: a picture (https://x.y/z.png) is not part of a text. Draw it as a diagram, or say in words what it shows.',
    ],
  },
  'field-links-javascript': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](javascript:alert(1))"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine javascript:alert(1): only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'field-links-javascript-as-entity': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'oneLine: Bake on stone and keep the door shut.',
        by: 'oneLine: "[a](java&#115;cript:alert(1))"',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine javascript:alert(1): only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'field-autolinks-javascript': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "<javascript:alert(1)>"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine javascript:alert(1): only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'field-links-data': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](data:text/html,x)"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine data:text/html,x: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'field-links-without-scheme': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](//evil.example)"' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine //evil.example: this site has no page at "//evil.example". Link a page that exists, with a slash at its end.',
    ],
  },
  'field-links-half-https': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](https:evil)"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine https:evil: this is no complete https address. Write https://host/path without spaces and without a user name.',
    ],
  },
  'field-links-http': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oneLine: Bake on stone and keep the door shut.', by: 'oneLine: "[a](http://x.y)"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:9 oneLine http://x.y: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'version-with-script': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'oven: ">= 2"', by: 'oven: "2 <script>x</script>"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:14 versions.oven: the text holds HTML (<script>). This field is shown as it is written: say it without the tag.',
    ],
  },
  'definition-with-html': {
    changes: [{ file: 'tools.yaml', replace: 'definition: A chamber that bakes bread on stone.', by: 'definition: "A <b>chamber</b>."' }],
    report: ['tools.yaml:1 definition: the text holds HTML (<b>). Write Markdown; what is to be read as it is goes in backticks: `<b>`.'],
  },
  'alternative-with-script': {
    changes: [
      {
        file: 'diagrams/bread-line.mmd',
        replace: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.',
        by: '  The **mixer** feeds the **oven**, and the oven fills the **shelf**.\n\n  <script>alert(1)</script>',
      },
    ],
    report: [
      'diagrams/bread-line.mmd:5 textAlternative: the text holds HTML (<script>). Write Markdown; what is to be read as it is goes in backticks: `<script>`.',
    ],
  },
  'title-with-script': {
    changes: [{ file: 'pack.yaml', replace: 'title: A small pack', by: 'title: "<script>alert(1)</script>"' }],
    report: ['pack.yaml:1 title: the text holds HTML (<script>). This field is shown as it is written: say it without the tag.'],
  },
  'lab-with-html': {
    changes: [{ file: 'lab.yaml', replace: 'about: The bakery as files.', by: 'about: The bakery as <b>files</b>.' }],
    report: ['lab.yaml:1 about: the text holds HTML (<b>). This field is shown as it is written: say it without the tag.'],
  },
  'licence-javascript': {
    changes: [{ file: 'pack.yaml', replace: 'url: https://creativecommons.org/licenses/by/4.0/', by: 'url: javascript:alert(1)' }],
    report: ['pack.yaml:9 licence.url: "javascript:alert(1)" does not fit. Write a complete https:// address.'],
  },
  'topic-with-picture': {
    changes: [{ file: 'topics.yaml', replace: 'about: Interviewers want to hear who is woken at night.', by: 'about: "![x](http://x.y/z.png) woken"' }],
    report: ['topics.yaml:5 about: a picture (http://x.y/z.png) is not part of a text. Draw it as a diagram, or say in words what it shows.'],
  },
  'import-of-module': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\nimport fs from "node:fs"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a line begins with "import", which opens program code (import fs from "node:fs"). Entries hold no code that runs; in prose, move the word from the line\'s start or put it in backticks.',
    ],
  },
  'prose-that-begins-with-import': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\nimport duties rise.' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a line begins with "import", which opens program code (import duties rise.). Entries hold no code that runs; in prose, move the word from the line\'s start or put it in backticks.',
    ],
  },
  'export-of-environment': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\nexport const x = process.env' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a line begins with "export", which opens program code (export const x = process.env). Entries hold no code that runs; in prose, move the word from the line\'s start or put it in backticks.',
    ],
  },
  'import-of-raw-file': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\nimport x from "./y?raw"' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: a line begins with "import", which opens program code (import x from "./y?raw"). Entries hold no code that runs; in prose, move the word from the line\'s start or put it in backticks.',
    ],
  },
  'expression-ends-process': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. {process.exit(0)}' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38: braces hold program code ({process.exit(0)}). Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}.',
    ],
  },
  'expression-without-end': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n{while(true){}}' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: braces hold what reads as program code. Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}.',
    ],
  },
  'expression-between-comments': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n{/* a */ process.exit(0) /* b */}' },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: braces hold program code ({/* a */ process.exit(0) /* b */}). Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}.',
    ],
  },
  'html-in-sentence': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. <b>x</b>' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 <b>: HTML is not allowed in an entry. Write Markdown; a tag or a placeholder to read goes in backticks.',
    ],
  },
  'script-in-body': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<script>alert(1)</script>' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <script>: HTML is not allowed in an entry. Write Markdown; a tag or a placeholder to read goes in backticks.',
    ],
  },
  'style-in-body': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<style>{`a`}</style>' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <style>: HTML is not allowed in an entry. Write Markdown; a tag or a placeholder to read goes in backticks.',
      'questions/running/keep-ovens-warm.mdx:40: braces hold program code ({`a`}). Entries hold no code that runs; in prose, put braces in backticks or write \\{ and \\}.',
    ],
  },
  'handler-in-body': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<div onclick="x">a</div>' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <div>: HTML is not allowed in an entry. Write Markdown; a tag or a placeholder to read goes in backticks.',
    ],
  },
  fragment: {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<>a</>' }],
    report: ['questions/running/keep-ovens-warm.mdx:40 <>: HTML is not allowed in an entry. Write Markdown; a tag or a placeholder to read goes in backticks.'],
  },
  'member-element': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<a.b />' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <a.b>: HTML is not allowed in an entry. Write Markdown; a tag or a placeholder to read goes in backticks.',
    ],
  },
  'fragment-component': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<Fragment set:html="x" />' }],
    report: ['questions/running/keep-ovens-warm.mdx:40 <Fragment>: this component is not known. Use one of: Diagram, Excerpt.'],
  },
  'link-javascript': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. [a](javascript:x)' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 javascript:x: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
    ],
  },
  'component-in-sentence': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat. <Diagram id="bread-line" />' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:38 <Diagram>: the component is inside a sentence. Give <Diagram id="…" /> a line of its own, with an empty line before and after it.',
      'questions/running/keep-ovens-warm.mdx:38 <Diagram>: the entry shows "bread-line" twice. Keep the first, and refer to it in words.',
    ],
  },
  'component-in-list': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n- <Excerpt file="ovens/deck.yaml" region="heat" />',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the component is inside a list, a quote or another component. Give <Excerpt file="…" region="…" /> a line of its own, with an empty line before and after it.',
    ],
  },
  'diagram-twice': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<Diagram id="bread-line" />' },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:40 <Diagram>: the entry shows "bread-line" twice. Keep the first, and refer to it in words.'],
  },
  'component-with-text': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n<Excerpt file="ovens/deck.yaml" region="heat">kid</Excerpt>',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the component holds text. Close it in itself, <Excerpt file="…" region="…" />, and write the text below it.',
    ],
  },
  'component-in-component': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n<Excerpt file="ovens/deck.yaml" region="heat">\n\n<Diagram id="bread-line" />\n\n</Excerpt>',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the component holds text. Close it in itself, <Excerpt file="…" region="…" />, and write the text below it.',
      'questions/running/keep-ovens-warm.mdx:42 <Diagram>: the component is inside a list, a quote or another component. Give <Diagram id="…" /> a line of its own, with an empty line before and after it.',
      'questions/running/keep-ovens-warm.mdx:42 <Diagram>: the entry shows "bread-line" twice. Keep the first, and refer to it in words.',
    ],
  },
  'spread-attributes': {
    changes: [{ file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<Excerpt {...x} />' }],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: its attributes are program code. Entries hold no code that runs; write <Excerpt file="…" region="…" />.',
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the attribute "file" is missing. Write <Excerpt file="…" region="…" />.',
    ],
  },
  'attribute-of-code': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n<Excerpt file={"a"} region="heat" />',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the attribute "file" is program code. Entries hold no code that runs; write file="…".'],
  },
  'attribute-misspelled': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n<Excerpt file="ovens/deck.yaml" regoin="heat" />',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: ovens/deck.yaml: it does not say which part of the file. Add region="…", or from="…" and to="…".',
      'questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the attribute "regoin" is not known. Did you mean "region"?',
    ],
  },
  'attribute-set-html': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n<Excerpt file="ovens/deck.yaml" region="heat" set:html="x" />',
      },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the attribute "set:html" is not known. Use one of: file, region, from, to.'],
  },
  'attribute-without-value': {
    changes: [
      { file: 'questions/running/keep-ovens-warm.mdx', replace: 'Stone is slow to heat.', by: 'Stone is slow to heat.\n\n<Excerpt file region="heat" />' },
    ],
    report: ['questions/running/keep-ovens-warm.mdx:40 <Excerpt>: the attribute "file" has no value. Write file="…".'],
  },
  'attribute-without-quotes': {
    changes: [
      {
        file: 'questions/running/keep-ovens-warm.mdx',
        replace: 'Stone is slow to heat.',
        by: 'Stone is slow to heat.\n\n<Excerpt file=ovens region="heat" />',
      },
    ],
    report: [
      'questions/running/keep-ovens-warm.mdx:40: the component <Excerpt> cannot be read. Write <Excerpt file="…" region="…" />, each value in quotation marks.',
    ],
  },
};
