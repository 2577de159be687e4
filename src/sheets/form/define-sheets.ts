import { SheetsElement } from './sheets-element.ts';

customElements.define('qa-sheets', SheetsElement);
