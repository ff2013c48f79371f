import {
	longestOwnWord,
	mostOwnWords,
	type ListedWord,
	type WordCommand
} from '@plenum/domain/polls/trustees/word-list';
import { Type, type Static } from 'typebox';
import { closedObject, Count, line, oneOf, schemaOf, Text } from '../shapes.ts';

/** What people send to a question that is answered with words of their own, and what is done with it. */

/**
 * POST /api/v1/polls/:poll/ballot, of such a question. `slip` is a random id that the device makes: with the same one, what is sent again is
 * counted once. It is told to nobody.
 */
export const OwnWords = closedObject({
	slip: Type.String({ pattern: '^[A-Za-z0-9_-]{22,40}$' }),
	words: Type.Array(line(longestOwnWord), { minItems: 1, maxItems: mostOwnWords })
});
export type OwnWords = Static<typeof OwnWords>;

/** What everybody sees of the answers. */
export const ShownWords = Type.Array(closedObject({ text: Text, people: Count }));

const OwnWord = closedObject({ key: Text, text: Text });
const Listed = schemaOf<ListedWord>()(
	closedObject({
		key: Text,
		text: Text,
		people: Count,
		status: oneOf(['waiting', 'shown', 'hidden']),
		spellings: Type.Array(Text),
		joined: Type.Array(OwnWord)
	})
);

/** GET and POST /api/v1/polls/:poll/words, for moderators. */
export const WordListView = closedObject({ words: Type.Array(Listed) });
export type WordListView = Static<typeof WordListView>;

const key = line(200);
const most = { minItems: 1, maxItems: 200 };
const keys = Type.Array(key, most);

/** POST /api/v1/polls/:poll/words. `show` says in which of its spellings. `wait` takes back that a word was shown or hidden. */
export const ModerateWordsRequest = schemaOf<WordCommand>()(
	Type.Union([
		closedObject({ act: Type.Literal('show'), words: Type.Array(closedObject({ key, text: line(80) }), most) }),
		closedObject({ act: oneOf(['hide', 'wait']), keys }),
		closedObject({ act: Type.Literal('join'), key, into: key }),
		closedObject({ act: Type.Literal('part'), key })
	])
);
export type ModerateWordsRequest = WordCommand;
