/** Votes that decide nothing, and the words that people answer with. */
export const quickPolls = {
	quickPoll: 'Quick poll',
	quickOpen: 'Start',
	quickQuestion: 'Your question',
	quickQuestionNeeded: 'Write the question.',
	quickRecent: 'Asked before',
	quickAnswer: 'How people answer',
	quickAnswers: {
		'yes-no': 'Yes or no',
		scale: 'From 1 to 5',
		words: 'One of several words',
		'word-list': 'In words of their own'
	},
	quickWordListHint: 'Up to three each. Nothing is shown to the room before you show it.',
	wordsShown: 'Words that are shown',
	wordsNoneShown: 'No word is shown yet.',
	wordsNeeded: 'Write at least one word.',
	wordsAway:
		'Plenum cannot be reached. Your words are still here: send them again when the line is back. They count once.',
	wordsRecorded: 'Your words are in',
	wordsBefore:
		'Nobody sees who wrote what, the facilitator neither; the facilitator chooses which words the room sees. You send once. Write no names of people.',
	wordsAfter:
		'They cannot be changed any more. Nobody sees that they are yours; the facilitator chooses which words the room sees.',
	wordsField: ['A word or a short phrase', 'A second one', 'A third one'],
	wordsSend: 'Send',
	wordsModerate: 'The words that came',
	wordsModerateText: 'The room sees what you show and nothing else. Who wrote a word is told to nobody.',
	wordsInFives:
		'Words come once five people have sent theirs, or all have, so that nobody can be recognised by the moment.',
	wordsNone: 'No words came.',
	wordsOf: {
		waiting: (count: string) => `Waiting: ${count}`,
		shown: (count: string) => `Shown: ${count}`,
		hidden: (count: string) => `Hidden: ${count}`
	},
	wordsShow: 'Show',
	wordsHide: 'Hide',
	wordsShowAll: 'Show all that wait',
	wordShow: (word: string) => `Show “${word}”`,
	wordHide: (word: string) => `Hide “${word}”`,
	wordMore: (word: string) => `More on “${word}”`,
	wordShowAs: (word: string) => `Show as “${word}”`,
	wordJoin: 'Join to another word',
	wordJoining: (word: string) => `As which word does “${word}” count?`,
	wordJoinHere: 'As this one',
	wordJoinHereTo: (word: string) => `As this one: “${word}”`,
	wordPart: (word: string) => `Separate “${word}”`,
	wordWasShown: (word: string) => `“${word}” is shown`,
	wordsWereShown: (count: string) => `${count} words are shown`,
	wordWasHidden: (word: string) => `“${word}” is hidden`,
	wordWasJoined: (word: string, into: string) => `“${word}” counts as “${into}”`,
	wordWasParted: (word: string) => `“${word}” stands by itself again`,
	quickWords: 'The words',
	quickWordsHint: 'One a line, two to ten.',
	quickWordsNeeded: 'Write two to ten different words, one a line.',
	quickOpened: (entitled: string) => `An indicative quick poll started: ${entitled}`,
	quickClosed: 'The quick poll was closed. It was indicative: nothing was decided'
};
