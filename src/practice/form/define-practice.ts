import { PracticeElement } from './practice-element.ts';

customElements.define('qa-practice', PracticeElement);
