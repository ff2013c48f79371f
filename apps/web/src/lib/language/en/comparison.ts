import type { ComparedField } from '@plenum/domain/matrix/compared-fields';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

/** A list that comes again, or in another language, and the imports that were made. */
export const comparison = {
	title: 'What would change',
	lead: 'Compared with the recommendations that are here. Assessments, ratings, votes and commitments stay as they are.',
	translates:
		'This is the list that is here, in another language. Its texts are laid beside the first ones, and nothing else changes.',
	review: 'Review',
	noReview: 'Not said',
	language: 'Language of the texts',
	noLanguage: 'Not said',
	looking: 'Comparing…',
	again: 'Compare again',
	kinds: {
		new: 'New',
		changed: 'Changed',
		moved: 'Moved',
		translated: 'Texts',
		gone: 'Gone',
		closed: 'In closed clusters'
	},
	hints: {
		new: 'Not here yet.',
		changed:
			'The file says something else. Words that would go are struck through, words that would come are underlined.',
		moved: 'Under another theme now. What was written in the old cluster stays there.',
		translated: 'The text in the language of the file.',
		gone: 'Here, but not in the file. They stay unless you mark them as withdrawn; nothing is deleted.',
		closed: 'These clusters are closed: nothing in them is changed. Open a cluster again to take a change in.'
	},
	nothing: 'Nothing would change: the file says what is here already.',
	same: plural({ one: '# recommendation is the same', other: '# recommendations are the same' }),
	all: 'Choose all',
	none: 'Choose none',
	take: (number: string) => `Take in ${number}`,
	withdraw: (number: string) => `Mark ${number} as withdrawn`,
	chosen: (chosen: string, all: string) => `${chosen} of ${all} chosen`,
	doubtful: 'Altogether another text under the same number. Compare before you take it.',
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
	confirm: plural({ one: 'Take in # item', other: 'Take in # items' }),
	confirmNone: 'Choose what to take in',
	report: {
		came: (recommendations: string, clusters: string) => `${recommendations} added, in ${clusters}.`,
		rated: plural({
			one: 'Ratings of # recommendation were taken over.',
			other: 'Ratings of # recommendations were taken over.'
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
			one: '# item stands in a closed cluster and was not touched.',
			other: '# items stand in closed clusters and were not touched.'
		}),
		labels: plural({
			one: '# label was not known before: see themes, groups and goals.',
			other: '# labels were not known before: see themes, groups and goals.'
		}),
		nothing: 'Nothing was changed.'
	},
	past: 'Imports so far',
	takeBack: 'Take back',
	takeBackNamed: (when: string) => `Take back the import of ${when}`,
	takeBackText:
		'What it brought goes, what it changed is as it was before. The record keeps that it was imported and taken back.',
	takenBack: 'Taken back',
	takenBackDone: 'The import was taken back.',
	notLast: 'Only the last import can be taken back.',
	inUse: (clusters: string) => `Can no longer be taken back: there has been work on ${clusters} since.`
};
