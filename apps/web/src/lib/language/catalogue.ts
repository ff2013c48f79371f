import type { Refusal } from '@plenum/domain/refusals';
import type { Budget } from '@plenum/messages/en/interface/budget';
import type { Corrections } from '@plenum/messages/en/interface/corrections';
import type { Drafting } from '@plenum/messages/en/interface/drafting';
import type { Front, Inside, PageTexts } from './language.ts';

/**
 * [WEB1] The reader's language alone is loaded, and of it what the page shows; the other catalogues never travel. The root layout loads the
 * front, and a consultation's layout the texts that most of its pages need. Texts of single pages are separate, and those pages add them.
 */
export type Catalogue = {
	front: () => Promise<{ front: Front }>;
	text: () => Promise<{ text: Inside }>;
	/** What a file exports are its rooms. */
	apart: { [Name in keyof PageTexts]: () => Promise<PageTexts[Name]> };
	refusals: () => Promise<Record<Refusal, string>>;
	drafting: () => Promise<Drafting>;
	corrections: () => Promise<Corrections>;
	budget: () => Promise<Budget>;
};
