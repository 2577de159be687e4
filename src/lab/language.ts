import * as words from '#words';

/** The highlighter's name for each ending it knows. */
const LANGUAGES = new Map([
  ['tf', 'terraform'],
  ['hcl', 'hcl'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['sh', 'shellscript'],
  ['js', 'javascript'],
  ['tpl', 'yaml'],
  ['properties', 'ini'],
  ['cfg', 'ini'],
  ['j2', 'jinja'],
  ['py', 'python'],
  ['groovy', 'groovy'],
]);

/** The word a reader knows each of these languages by. */
const NAMES = new Map([
  ['docker', 'Dockerfile'],
  ['groovy', 'Groovy'],
  ['terraform', 'Terraform'],
  ['hcl', 'HCL'],
  ['yaml', 'YAML'],
  ['json', 'JSON'],
  ['shellscript', words.labShell],
  ['javascript', 'JavaScript'],
  ['ini', words.labSettings],
  ['jinja', 'Jinja'],
  ['python', 'Python'],
]);

/** The highlighter's name for the language of a lab file, `text` where it has none. */
export function labLanguage(file: string): string {
  const name = file.split('/').at(-1)!;
  if (/Dockerfile$/.test(name)) return 'docker';
  if (/Jenkinsfile$/.test(name)) return 'groovy';
  return LANGUAGES.get(/\.([a-z0-9]+)$/.exec(name)?.[1] ?? '') ?? 'text';
}

/** The word a reader knows that language by. */
export function languageName(language: string): string {
  return NAMES.get(language) ?? words.labText;
}
