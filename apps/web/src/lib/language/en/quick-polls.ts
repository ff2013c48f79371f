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
		'word-list': 'In their own words'
	},
	quickWordListHint: 'Up to three each. Nothing is shown to the room before you show it.',
	wordsShown: 'Words shown',
	wordsNoneShown: 'No word is shown yet.',
	wordsNeeded: 'Write at least one word.',
	wordsAway:
		'Plenum cannot be reached. Your words are still here: send them again when you are connected. They count once.',
	wordsRecorded: 'Your words are in',
	wordsBefore:
		'Nobody sees who wrote what, not even the facilitator, who chooses which words the room sees. You can send only once. Do not write names of people.',
	wordsAfter:
		'You can no longer change them. Nobody sees that they are yours; the facilitator chooses which words the room sees.',
	wordsField: ['A word or a short phrase', 'A second one', 'A third one'],
	wordsSend: 'Send',
	wordsModerate: 'Words received',
	wordsModerateText: 'The room sees only what you show. Nobody is told who wrote a word.',
	wordsInFives: 'Words appear once five people have sent theirs, or everyone has, so that timing identifies nobody.',
	wordsNone: 'No words received.',
	wordsOf: {
		waiting: (count: string) => `Waiting: ${count}`,
		shown: (count: string) => `Shown: ${count}`,
		hidden: (count: string) => `Hidden: ${count}`
	},
	wordsShow: 'Show',
	wordsHide: 'Hide',
	wordsShowAll: 'Show all waiting',
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
	wordWasParted: (word: string) => `“${word}” is separate again`,
	quickWords: 'The words',
	quickWordsHint: 'One per line, two to ten.',
	quickWordsNeeded: 'Write two to ten different words, one per line.',
	quickOpened: (entitled: string) => `An indicative quick poll started: ${entitled}`,
	quickClosed: 'The quick poll was closed. It was indicative: nothing was decided'
};
