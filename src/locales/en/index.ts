import { asks } from './asks';
import { changes } from './changes';
import { clocks, noted } from './clocks';
import { documents } from './documents';
import { facts } from './facts';
import { from } from './from';
import { glossary } from './glossary';
import { guard } from './guard';
import { hints } from './hints';
import { ill } from './ill';
import { lookup } from './lookup';
import { numbers } from './numbers';
import { panel } from './panel';
import { questions } from './questions';
import { reasons } from './reasons';
import { report } from './report';
import { sources } from './sources';
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
  guard,
  hints,
  ill,
  lookup,
  noted,
  numbers,
  panel,
  questions,
  reasons,
  report,
  sources,
  steps,
  topics,
  ui,
};
