import { countOf } from '../text/count.ts';
import { HITS_SHOWN, type Answer, type Match } from './search-engine.ts';

/** What is said about an answer above its results. */
export function describeAnswer(answer: Answer, query: string): string {
  if (answer.total === 0) return `Nothing found for “${answer.corrected ?? query}”. Try one word, a tool's name or a symptom.`;
  const corrected = answer.corrected === undefined ? '' : ` Searched for “${answer.corrected}”.`;
  const cut = answer.total > HITS_SHOWN ? ` The first ${HITS_SHOWN} are shown.` : '';
  return `${countOf(answer.total, 'page')} for “${query}”.${corrected}${cut}`;
}

/** The results of an answer as items of a list, each with its best sections. */
export function renderResults(answer: Answer): HTMLLIElement[] {
  return answer.hits.map((hit) => {
    const item = makeResult(hit.url, hit.title);
    for (const match of hit.matches) {
      const link = makeLink(match.url, '');
      link.className = 'match';
      if (match.title !== '') {
        const title = document.createElement('strong');
        title.textContent = match.title;
        link.append(title);
      }
      link.append(markedText(withoutHeading(match)));
      item.append(link);
    }
    return item;
  });
}

/** An item of the results that leads to one place. */
export function makeResult(url: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(makeLink(url, title));
  item.append(heading);
  return item;
}

function makeLink(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

/** Pagefind begins a section's excerpt with its heading, which is written before it already. */
function withoutHeading(match: Match): string {
  const heading = `${match.title}.`;
  return match.excerpt.startsWith(heading) ? match.excerpt.slice(heading.length).trimStart() : match.excerpt;
}

/** An excerpt as nodes: only its marks become elements, whatever else it holds stays text. */
function markedText(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
    const text = decodeEntities(part);
    if (index % 2 === 0) fragment.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    }
  }
  return fragment;
}

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&amp;', '&'],
]);

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}
