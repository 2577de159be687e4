import { KeepElement } from './keep-element.ts';

customElements.define('qa-keep', KeepElement);
