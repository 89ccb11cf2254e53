import { asks } from './asks';
import { changes } from './changes';
import { clocks } from './clocks';
import { documents } from './documents';
import { facts } from './facts';
import { from } from './from';
import { glossary } from './glossary';
import { hints } from './hints';
import { ill } from './ill';
import { numbers } from './numbers';
import { panel } from './panel';
import { questions } from './questions';
import { reasons } from './reasons';
import { steps } from './steps';
import { topics } from './topics';
import { ui } from './ui';

/** Every English text, by section. English is the source language: its keys are the keys. */
export const en = {
  asks,
  changes,
  clocks,
  documents,
  facts,
  from,
  glossary,
  hints,
  ill,
  numbers,
  panel,
  questions,
  reasons,
  steps,
  topics,
  ui,
};
