import { Mistake } from '../../symbolic/mistake.js';
import type { Refusal } from './refusal.js';

/** A strategy was asked for that cannot serve the configuration. */
export class StrategyMistake extends Mistake {
  constructor(strategy: string, { expected, remedy }: Refusal) {
    super({ asked: `Strategy "${strategy}" for this configuration`, expected, remedy });
  }
}
