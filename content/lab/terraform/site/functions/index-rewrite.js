// S3 behind Origin Access Control knows files, not directories: give it /path/index.html for /path/, and send readers
// of /path to /path/, so that each page has one address. Its cases are in index-rewrite.cases.json.

// region: index-rewrite
function handler(event) {
  const request = event.request;
  const uri = request.uri;

  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  if (uri.slice(uri.lastIndexOf('/')).includes('.')) {
    return request;
  }
  // One slash in front: a browser takes //other.example/ and /\other.example/ for the address of another site.
  const path = uri.replace(/^[/\\]+/, '/');
  const query = Object.keys(request.querystring).map((name) => `${name}=${request.querystring[name].value}`);
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `${path}/${query.length ? '?' : ''}${query.join('&')}` } },
  };
}
// endregion: index-rewrite
