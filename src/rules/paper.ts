import type { DocumentNeed } from '../model/decision';
import type { DocumentId, ReasonId } from '../model/ids';

/** A paper that is asked for, and why. */
export const need = (id: DocumentId, why: ReasonId): DocumentNeed => ({ id, why });

/** A paper that may be asked for, or that can stand in for another: the file is complete without it. */
export const may = (id: DocumentId, why: ReasonId): DocumentNeed => ({ ...need(id, why), optional: true });
