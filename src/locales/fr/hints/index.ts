import type { hints as en } from '../../en/hints';
import type { SameShape } from '../../shape';
import { account } from './account';
import { arrival } from './arrival';
import { card } from './card';
import { changes } from './changes';
import { contact } from './contact';
import { doctor } from './doctor';
import { documents } from './documents';
import { mgen } from './mgen';
import { number } from './number';
import { reimbursement } from './reimbursement';
import { studentPortal } from './student-portal';

/** Every hint's title and text, under the name of its file. */
export const hints: SameShape<typeof en> = {
  ...account,
  ...arrival,
  ...card,
  ...changes,
  ...contact,
  ...doctor,
  ...documents,
  ...mgen,
  ...number,
  ...reimbursement,
  ...studentPortal,
};
