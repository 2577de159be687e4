/** The highlighter's name for the language of a lab file, `text` where it has none. */
export function labLanguage(file: string): string {
  const name = file.split('/').at(-1)!;
  if (/Dockerfile$/.test(name)) return 'docker';
  if (/Jenkinsfile$/.test(name)) return 'groovy';
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1] ?? '';
  const languages = new Map(
    Object.entries({
      tf: 'terraform',
      hcl: 'hcl',
      yaml: 'yaml',
      yml: 'yaml',
      json: 'json',
      sh: 'shellscript',
      js: 'javascript',
      tpl: 'yaml',
      properties: 'ini',
      cfg: 'ini',
      conf: 'text',
      j2: 'jinja',
      spl: 'text',
    }),
  );
  return languages.get(ending) ?? 'text';
}

/** The word a reader knows that language by. */
export function languageName(language: string): string {
  const names: Record<string, string> = {
    docker: 'Dockerfile',
    groovy: 'Groovy',
    terraform: 'Terraform',
    hcl: 'HCL',
    yaml: 'YAML',
    json: 'JSON',
    shellscript: 'Shell',
    javascript: 'JavaScript',
    ini: 'Settings',
    jinja: 'Jinja',
  };
  return names[language] ?? 'Text';
}
