import { ProgressElement } from './progress-element.ts';

customElements.define('qa-progress', ProgressElement);
