import { InvalidChecksum } from 'stdnum/lib/esm/exceptions';
import { validate } from 'stdnum/lib/esm/fr/nir';

/** What a social security number looks like. A first digit proves nothing: a waiting number is built like a permanent one. */
export type NumberLook =
  /** 3, 4, 7 or 8 comes first: only temporary numbers do so. */
  | 'temporary'
  /** Born abroad, well formed: permanent, or a waiting number that looks the same. */
  | 'possibly-temporary'
  /** Born in France, well formed. */
  | 'permanent-looking'
  /** Well formed, but the last two digits do not belong to the others. */
  | 'wrong-key'
  | 'wrong-length'
  /** Signs that no such number has. */
  | 'not-a-number';

export interface NumberCheck {
  readonly look: NumberLook;
  /** The two digits of the key were not typed; nothing says whether the rest is right. */
  readonly withoutKey: boolean;
  /** A month of birth that public validators refuse; some real records may have it. */
  readonly oddMonth: boolean;
}

const SHAPE = /^[1-478]\d{4}(\d{2}|2[AB])\d{6}(\d{2})?$/;

/** Months of birth 1 to 12, and the codes of incomplete records that public validators accept. */
const MONTH = /^(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)$/;

/** Born outside France, or in North Africa before independence. */
const BORN_ABROAD = /^(99|9[1-6])$/;

/**
 * What a typed or pasted number looks like; it is looked at and forgotten. The key is checked by a library, except on
 * temporary numbers, for which no rule is published. Sources: `sp-33078` (parts), `stdnum` (key), `netent` (waiting numbers).
 */
export function checkNumber(typed: string): NumberCheck {
  const number = typed.toUpperCase().replace(/[\s.\u2010-\u2015-]/g, '');
  const plain = { withoutKey: number.length === 13, oddMonth: false };
  if (!/^[0-9AB]*$/.test(number)) return { ...plain, look: 'not-a-number' };
  if (number.length !== 13 && number.length !== 15) return { ...plain, look: 'wrong-length' };
  if (!SHAPE.test(number)) return { ...plain, look: 'not-a-number' };
  const found = { ...plain, oddMonth: !MONTH.test(number.slice(3, 5)) };
  if (/^[3478]/.test(number)) return { ...found, look: 'temporary' };
  const { isValid, error } = validate(number);
  if (!found.withoutKey && !isValid)
    return { ...found, look: error instanceof InvalidChecksum ? 'wrong-key' : 'not-a-number' };
  return { ...found, look: BORN_ABROAD.test(number.slice(5, 7)) ? 'possibly-temporary' : 'permanent-looking' };
}
