import { runs } from '../../model/runs';
import { RunText } from './run-text';

/** The same text without the brackets, for labels that hold no markup. */
export const plain = (text: string): string => text.replaceAll(/\[\[|\]\]/g, '');

/** A text of the locales, its French terms marked as French. */
export function FrenchText({ text }: { text: string }) {
  return <RunText runs={runs(text)} />;
}
