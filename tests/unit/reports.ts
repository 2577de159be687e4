/** The exact report of each fixture in tests/fixtures/faults. */
export const REPORTS: Record<string, string> = {
  'alias-of-two-tools': '1 problem in the pack:\n  tools.yaml:9 mixer: "hearth" already names oven. Let a name belong to one tool only.',
  'dead-fragment':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:28 /questions/shelf-life/#trade-offs: /questions/shelf-life/ has no section "#trade-offs". Use one of: #full-answer, #common-mistakes, #how-it-is-scored.',
  'dead-link':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:28 /questions/shelf-live/: no page of this site stands at "/questions/shelf-live/". Did you mean "/questions/shelf-life/"?',
  'diagram-node-not-in-text':
    '1 problem in the pack:\n  diagrams/bread-line.mmd:5 textAlternative: it does not name "Shelf", which the picture shows. Say it in the text, in the picture\'s own words.',
  'diagram-without-acc-descr':
    '2 problems in the pack:\n  diagrams/bread-line.mmd: bread-line.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.\n  diagrams/bread-line.mmd:8 accDescr: the diagram has no accessible description. Add a line "accDescr: …" under accTitle, saying in one or two sentences what the picture tells.',
  'diagram-without-acc-title':
    '2 problems in the pack:\n  diagrams/bread-line.mmd: bread-line.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.\n  diagrams/bread-line.mmd:8 accTitle: the diagram has no accessible title. Add a line "accTitle: …" under the diagram\'s type, naming what is drawn.',
  'diagram-without-text-alternative': '1 problem in the pack:\n  diagrams/bread-line.mmd:1 textAlternative: this key is missing. Add it with a string.',
  'duplicate-core':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:8 core: "2" is already that of questions/delivery/shelf-life.mdx. Give each core question a number of its own.',
  'duplicate-id':
    '3 problems in the pack:\n  questions/delivery/shelf-life.mdx:12 followUps: the follow-up "running-01" does not exist. Use one of: delivery-01, delivery-02.\n  questions/running/keep-ovens-warm.mdx:2 id: "delivery-02" is already that of questions/delivery/sliced-or-whole.mdx. Give it an id of its own; ids are permanent and never reused.\n  questions/running/keep-ovens-warm.mdx:12 followUps: the question follows itself. Name the question an interviewer asks after it.',
  'excerpt-of-empty-region':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:38 <Excerpt>: ovens/deck.yaml: the excerpt is empty. Move the markers around the lines to show.',
  'excerpt-of-long-region':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:38 <Excerpt>: ovens/deck.yaml: the excerpt has 41 lines. Keep it to 40: mark the lines the answer speaks of.',
  'excerpt-of-missing-file':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:38 <Excerpt>: the lab has no file "ovens/dek.yaml". Did you mean "ovens/deck.yaml"?',
  'excerpt-of-missing-region':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:38 <Excerpt>: ovens/deck.yaml: the file has no region "haet". Use one of: heat, empty, long.',
  'excerpt-without-place':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:38 <Excerpt>: ovens/deck.yaml: it does not say which part of the file. Add region="…", or from="…" and to="…".',
  'file-in-wrong-folder':
    '1 problem in the pack:\n  questions/delivery/shelf-life.mdx:4 topic: the file stands in questions/delivery. Move it to questions/running.',
  'follows-itself':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:12 followUps: the question follows itself. Name the question an interviewer asks after it.',
  'front-matter-not-yaml':
    '2 problems in the pack:\n  questions/delivery/shelf-life.mdx:12 followUps: the follow-up "running-01" does not exist. Use one of: delivery-01, delivery-02.\n  questions/running/keep-ovens-warm.mdx:9: the front matter is not YAML (Nested mappings are not allowed in compact mappings). Mend the line, or put the text in quotation marks.',
  'full-answer-too-short':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:22 ## Full answer: it has 2 words. Write 150 to 400: two to four minutes aloud.',
  'image-without-alt':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:42 /stone.png: this image has no alternative text. Say between the square brackets what the picture tells: ![…](…).',
  'insecure-link':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:28 http://bakery.example/: only https and links inside the site are allowed. Write an https:// address, or a path such as /questions/<slug>/.',
  'lab-area-unknown':
    '3 problems in the pack:\n  lab.yaml areas: lab/mixers has no entry. Add its path, name and what it is for.\n  lab/mixers/one.yaml: it was never checked. Run "npm run check:lab" and commit lab.checked.json.\n  lab/mixers/one.yaml:1: nothing says what the file is for. Open it with a comment of one to three lines, or name it under "files" in lab.yaml.',
  'lab-description-incomplete':
    '2 problems in the pack:\n  lab.yaml:2 areas.0.about: this key is missing. Add it with a string.\n  questions/running/keep-ovens-warm.mdx:38 <Excerpt>: the lab has no file "ovens/deck.yaml". The pack has none yet; add it first.',
  'lab-file-changed': '1 problem in the pack:\n  lab/ovens/deck.yaml: it changed since it was checked. Run "npm run check:lab" and commit lab.checked.json.',
  'lab-file-unchecked': '1 problem in the pack:\n  lab/ovens/new.yaml: it was never checked. Run "npm run check:lab" and commit lab.checked.json.',
  'lab-file-with-secret':
    '2 problems in the pack:\n  lab/ovens/deck.yaml: it changed since it was checked. Run "npm run check:lab" and commit lab.checked.json.\n  lab/ovens/deck.yaml:6: this looks like an AWS access key id. Reference a secret by name, and revoke this one if it was ever real.',
  'long-code-block':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:44: a code block of 4 lines stands in the text. Keep it to 3 lines, or excerpt a file that a tool has checked.',
  'long-question':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:3 question: this value does not fit. Shorten it to 140 characters: an interviewer says it in one breath.',
  'many-at-once':
    '4 problems in the pack:\n  questions/delivery/shelf-life.mdx:4 topic: the topic "delivry" does not exist. Did you mean "delivery"?\n  questions/running/keep-ovens-warm.mdx:5 kind: "dessign" is not allowed. Did you mean "design"?\n  questions/running/keep-ovens-warm.mdx:9 oneLine: it has 29 words. Say it in 25 at most: it is the sentence to say first.\n  questions/running/keep-ovens-warm.mdx:13 tools: the tool "ovn" does not exist. Did you mean "oven"?',
  'mermaid-syntax-error':
    '1 problem in the pack:\n  diagrams/bread-line.mmd:11: Mermaid cannot read the diagram (unexpected \'CYLINDERSTART\'). Mend the line, then run "npm run diagrams".',
  'missing-key':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:1 level: this key is missing. Add it with one of: foundation, intermediate, senior.',
  'missing-section':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:48 ## Trade-offs: this section is missing; every entry of kind design has it. Add "## Trade-offs" in its place in the order: Full answer, In the Bread Line, Show it, Diagnose, Trade-offs, Common mistakes, How it is scored.',
  'no-front-matter':
    '2 problems in the pack:\n  questions/delivery/shelf-life.mdx:12 followUps: the follow-up "running-01" does not exist. Use one of: delivery-01, delivery-02.\n  questions/running/keep-ovens-warm.mdx:1: the file has no front matter. Open it with a block between two lines of "---".',
  'no-source':
    "1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx sources: a technical entry names no source. Link the vendor's own page that proves its claims.",
  'not-mdx':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:42: the body is not valid MDX (Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`) (mdx-jsx:unexpected-character)). Write "<" and "{" in prose inside backticks, and close every component.',
  'one-line-too-long':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:9 oneLine: it has 29 words. Say it in 25 at most: it is the sentence to say first.',
  'other-heading':
    '2 problems in the pack:\n  questions/running/keep-ovens-warm.mdx:40 ## Trade offs: no section of an entry has this name. Did you mean "Trade-offs"?\n  questions/running/keep-ovens-warm.mdx:52 ## Trade-offs: this section is missing; every entry of kind design has it. Add "## Trade-offs" in its place in the order: Full answer, In the Bread Line, Show it, Diagnose, Trade-offs, Common mistakes, How it is scored.',
  'pack-without-title': '1 problem in the pack:\n  pack.yaml:1 title: this key is missing. Add it with a string.',
  'same-file-name':
    '1 problem in the pack:\n  questions/running/shelf-life.mdx file name: "shelf-life" is already that of questions/delivery/shelf-life.mdx. Rename one of the files: the name is the address.',
  'section-twice':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:44 ## Trade-offs: this section stands twice. Keep the order: Full answer, In the Bread Line, Show it, Diagnose, Trade-offs, Common mistakes, How it is scored.',
  'sections-out-of-order':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:50 ## Trade-offs: this section stands after "How it is scored". Keep the order: Full answer, In the Bread Line, Show it, Diagnose, Trade-offs, Common mistakes, How it is scored.',
  'short-too-long': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:10 short: it has 140 words. Write 60 to 100: 30 to 45 seconds of speech.',
  'short-too-short': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:10 short: it has 4 words. Write 60 to 100: 30 to 45 seconds of speech.',
  'svg-out-of-date':
    '1 problem in the pack:\n  diagrams/bread-line.mmd: bread-line.svg was drawn from another version of this source. Run "npm run diagrams" and commit the drawing.',
  'table-without-head':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:42: a cell in the head of this table is empty. Name what the column holds: a listener hears the head with each cell.',
  'text-before-heading':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:21: text stands before the first heading. Move it under "## Full answer".',
  'third-level-heading':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:42 ### Heat: only second-level headings structure an entry. Open the paragraph with its claim in bold instead.',
  'unknown-component': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:34 <Diagramm>: this component is not known. Did you mean "Diagram"?',
  'unknown-diagram':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:34 <Diagram>: the diagram "bred-line" does not exist. Did you mean "bread-line"?',
  'unknown-follow-up':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:12 followUps: the follow-up "delivery-1" does not exist. Did you mean "delivery-01"?',
  'unknown-key': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:13 toolz: this key is not known. Did you mean "tools"?',
  'unknown-tool': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:13 tools: the tool "ovn" does not exist. Did you mean "oven"?',
  'unknown-tool-in-versions':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:14 versions: the tool "furnace" does not exist. Use one of: oven, mixer.',
  'unknown-topic': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:4 topic: the topic "runing" does not exist. Did you mean "running"?',
  'unsafe-source-address':
    '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:16 sources.0.url: this value does not fit. Write a complete https:// address.',
  'wrong-value': '1 problem in the pack:\n  questions/running/keep-ovens-warm.mdx:5 kind: "dessign" is not allowed. Did you mean "design"?',
};
