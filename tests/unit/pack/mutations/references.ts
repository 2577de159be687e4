import { ENTRY, fromList, type MutationClass } from './mutation.ts';

/** A line of the entry, or of another file, and what refers to nothing, to itself, or twice in its place. */
const WRONG: readonly [file: string, line: string, ...by: string[]][] = [
  [ENTRY, 'id: running-01', 'id: delivery-01', 'id: Running 1', 'id: content', 'id: delivery-01-title', 'id: 12', 'id: ""'],
  [ENTRY, 'topic: running', 'topic: runing', 'topic: delivery', 'topic: constructor', 'topic: [running]', 'topic: core'],
  [ENTRY, 'tools: [oven]', 'tools: [ovn]', 'tools: [oven, oven]', 'tools: oven', 'tools: [constructor]', 'tools: [[oven]]', 'tools: [Oven]'],
  [
    ENTRY,
    'followUps: [delivery-01, delivery-02]',
    'followUps: []',
    'followUps: [running-01]',
    'followUps: [delivery-01, delivery-01]',
    'followUps: [delivery-9]',
    'followUps: [shelf-life]',
    'followUps: [__proto__]',
  ],
  [ENTRY, 'core: 1', 'core: 2', 'core: 0', 'core: 4', 'core: one', 'core: 1.5', 'core: "1"'],
  [ENTRY, '  oven: ">= 2"', '  ovn: ">= 2"', '  oven: 2', '  Oven: ">= 2"', '  constructor: x'],
  [
    ENTRY,
    '    url: https://bakery.example/oven',
    '    url: http://bakery.example/oven',
    '    url: /oven',
    '    url: https://',
    '    url: https://a b.example/',
    '    url: "https://x.example/<script>"',
    '    url: https://a:b1cd@x.example/',
  ],
  ['tools.yaml', '- key: mixer', '- key: oven', '- key: a b', '- key: Mixer', '- key: 2', '- key: index'],
  ['tools.yaml', 'aliases: [kneader]', 'aliases: [oven]', 'aliases: [hearth]', 'aliases: [kneader, Kneader]', 'aliases: kneader'],
  ['topics.yaml', '- key: delivery', '- key: running', '- key: Delivery', '- key: index'],
  [
    'pack.yaml',
    'baseAddress: https://bakery.example/',
    'baseAddress: bakery.example',
    'baseAddress: https://bakery.example/?a',
    'baseAddress: javascript:x',
    'baseAddress: https://a:b1cd@bakery.example/',
    'baseAddress: ""',
  ],
  ['pack.yaml', 'system: Bread Line', 'system: Other Line', 'system: ""', 'system: [a]'],
];

/** References of one file to another. */
export const REFERENCE_CLASSES: readonly MutationClass[] = [
  fromList(
    'references: to nothing, to itself, or twice',
    'refused',
    WRONG.flatMap(([file, replace, ...all]) => all.map((by) => ({ file, replace, by }))),
    (change) => ({ changes: [change] }),
  ),
];
