import { repere } from './annotate';
import { look } from './look';

Object.assign(globalThis, { repere, look });
