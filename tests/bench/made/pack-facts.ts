/** What the made pack's system is called; one section of entries is named by it. */
export const SYSTEM = 'Harbor Yard';

/** The made pack's pack.yaml: rules of writing too, so that all checks run. */
export const PACK_YAML = `id: harbor-yard-bench
title: Questions about the Harbor Yard
tagline: Made questions, as long as written ones.
role: Yard Engineer
employer: Quay and Sons
system: ${SYSTEM}
independence: Made by a program to measure builds.
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
baseAddress: https://harbor.example/
method:
  checks: No claim is checked, as a program drew the words.
  frequency: Drawn as well.
writing:
  quotes: typographic
  avoid:
    - { words: [utilize, utilizes, utilizing], instead: use }
    - { words: [robust], instead: say what it survives }
    - { words: [various], instead: say which }
figures:
  - { name: Ships on an ordinary day, value: about 30 }
  - { name: Ships on the busiest day, value: about 90 }
`;
