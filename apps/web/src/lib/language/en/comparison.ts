import type { ComparedField } from '@plenum/domain/matrix/compared-fields';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** A list that comes again, or in another language, and the imports that were made. */
export const comparison = {
	title: 'What would change',
	lead: 'Compared with the recommendations you have. Assessments, ratings, votes and commitments do not change.',
	translates: 'This is your list in another language. Its texts are added to the first ones, and nothing else changes.',
	review: 'Review',
	noReview: 'Not given',
	language: 'Language of the texts',
	noLanguage: 'Not given',
	looking: 'Comparing…',
	again: 'Compare again',
	kinds: {
		new: 'New',
		changed: 'Changed',
		moved: 'Moved',
		translated: 'Texts',
		gone: 'Missing',
		closed: 'In closed clusters'
	},
	hints: {
		new: 'Not here yet.',
		changed: 'The file’s text differs. Deleted words are struck through, new words are underlined.',
		moved: 'Now under another theme. The text written in the old cluster stays there.',
		translated: 'The text in the language of the file.',
		gone: 'You have them, but the file does not. They stay unless you mark them as withdrawn; nothing is deleted.',
		closed: 'These clusters are closed and will not change. Open a cluster again to accept a change.'
	},
	nothing: 'Nothing would change: you already have everything in the file.',
	same: plural({ one: '# recommendation is the same', other: '# recommendations are the same' }),
	all: 'Choose all',
	none: 'Choose none',
	take: (number: string) => `Accept ${number}`,
	withdraw: (number: string) => `Mark ${number} as withdrawn`,
	chosen: (chosen: string, all: string) => `${chosen} of ${all} chosen`,
	doubtful: 'A completely different text under the same number. Compare before you accept it.',
	into: (cluster: string) => `Goes into ${cluster}`,
	intoNew: (cluster: string) => `Goes into a new cluster, ${cluster}`,
	movesFrom: (from: string, to: string) => `Moves from ${from} to ${to}`,
	returns: 'Listed again: it would no longer be withdrawn.',
	fields: {
		number: 'Number',
		text: 'Text',
		translation: 'Text',
		states: 'Recommending States',
		position: 'Position',
		source: 'Source of the position',
		themes: 'Themes',
		groups: 'Groups of persons',
		sdgs: 'SDGs',
		theme: 'Theme',
		withdrawn: 'Withdrawn'
	} satisfies Record<ComparedField, string>,
	confirm: plural({ one: 'Accept # change', other: 'Accept # changes' }),
	confirmNone: 'Choose what to accept',
	report: {
		came: (recommendations: string, clusters: string) => `${recommendations} added, in ${clusters}.`,
		rated: plural({
			one: 'Ratings of # recommendation were imported.',
			other: 'Ratings of # recommendations were imported.'
		}),
		changed: plural({ one: '# recommendation was changed.', other: '# recommendations were changed.' }),
		translated: plural({
			one: '# text in another language was added.',
			other: '# texts in another language were added.'
		}),
		moved: plural({ one: '# moved to another cluster.', other: '# moved to other clusters.' }),
		withdrawn: plural({ one: '# was marked as withdrawn.', other: '# were marked as withdrawn.' }),
		mechanisms: plural({
			one: '# recommendation of another mechanism was added or changed, in a list of its own.',
			other: '# recommendations of other mechanisms were added or changed, in a list of their own.'
		}),
		left: plural({ one: '# item was left as it is.', other: '# items were left as they are.' }),
		closed: plural({
			one: '# item is in a closed cluster and was not changed.',
			other: '# items are in closed clusters and were not changed.'
		}),
		labels: plural({
			one: '# label is new: see themes, groups and goals.',
			other: '# labels are new: see themes, groups and goals.'
		}),
		nothing: 'Nothing was changed.'
	},
	past: 'Imports so far',
	takeBack: 'Undo',
	takeBackNamed: (when: string) => `Undo the import of ${when}`,
	takeBackText:
		'What it added is removed, and what it changed is restored. The record keeps both the import and its undoing.',
	takenBack: 'Undone',
	takenBackDone: 'The import was undone.',
	notLast: 'Only the last import can be undone.',
	inUse: (clusters: string) => `It can no longer be undone: people have worked on ${clusters} since.`
};
