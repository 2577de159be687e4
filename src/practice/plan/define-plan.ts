import { PlanElement } from './plan-element.ts';

customElements.define('qa-plan', PlanElement);
