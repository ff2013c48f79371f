import type { quickPolls as english } from '../en/quick-polls.ts';

export const quickPolls: typeof english = {
	quickPoll: 'Sondage rapide',
	quickOpen: 'Lancer',
	quickQuestion: 'Votre question',
	quickQuestionNeeded: 'Écrivez la question.',
	quickRecent: 'Déjà posées',
	quickAnswer: 'Comment répondre',
	quickAnswers: {
		'yes-no': 'Oui ou non',
		scale: 'De 1 à 5',
		words: 'Un mot parmi plusieurs',
		'word-list': 'Avec ses propres mots'
	},
	quickWordListHint: 'Jusqu’à trois par personne. Rien n’est montré à la salle avant que vous ne le montriez.',
	wordsShown: 'Mots affichés',
	wordsNoneShown: 'Aucun mot n’est encore affiché.',
	wordsNeeded: 'Écrivez au moins un mot.',
	wordsAway:
		'Plenum est injoignable. Vos mots sont toujours là : envoyez-les de nouveau quand la connexion sera revenue. Ils comptent une fois.',
	wordsRecorded: 'Vos mots sont arrivés',
	wordsBefore:
		'Personne ne voit qui a écrit quoi, l’équipe de facilitation non plus ; elle choisit les mots que voit la salle. Vous envoyez une seule fois. N’écrivez le nom de personne.',
	wordsAfter:
		'Ils ne peuvent plus être modifiés. Personne ne voit qu’ils sont de vous ; l’équipe de facilitation choisit les mots que voit la salle.',
	wordsField: ['Un mot ou une expression courte', 'Un deuxième', 'Un troisième'],
	wordsSend: 'Envoyer',
	wordsModerate: 'Les mots reçus',
	wordsModerateText: 'La salle voit ce que vous montrez et rien d’autre. Personne ne sait qui a écrit un mot.',
	wordsInFives:
		'Les mots arrivent quand cinq personnes ont envoyé les leurs, ou toutes, pour que le moment ne trahisse personne.',
	wordsNone: 'Aucun mot n’est arrivé.',
	wordsOf: {
		waiting: (count) => `En attente : ${count}`,
		shown: (count) => `Affichés : ${count}`,
		hidden: (count) => `Masqués : ${count}`
	},
	wordsShow: 'Afficher',
	wordsHide: 'Masquer',
	wordsShowAll: 'Afficher tous ceux en attente',
	wordShow: (word) => `Afficher « ${word} »`,
	wordHide: (word) => `Masquer « ${word} »`,
	wordMore: (word) => `Autres actions sur « ${word} »`,
	wordShowAs: (word) => `Afficher comme « ${word} »`,
	wordJoin: 'Réunir avec un autre mot',
	wordJoining: (word) => `Avec quel mot « ${word} » compte-t-il ?`,
	wordJoinHere: 'Avec celui-ci',
	wordJoinHereTo: (word) => `Avec celui-ci : « ${word} »`,
	wordPart: (word) => `Séparer « ${word} »`,
	wordWasShown: (word) => `« ${word} » est affiché`,
	wordsWereShown: (count) => `${count} mots sont affichés`,
	wordWasHidden: (word) => `« ${word} » est masqué`,
	wordWasJoined: (word, into) => `« ${word} » compte avec « ${into} »`,
	wordWasParted: (word) => `« ${word} » compte de nouveau à part`,
	quickWords: 'Les mots',
	quickWordsHint: 'Un par ligne, de deux à dix.',
	quickWordsNeeded: 'Écrivez de deux à dix mots différents, un par ligne.',
	quickOpened: (entitled) => `Un sondage rapide indicatif a commencé : ${entitled}`,
	quickClosed: 'Le sondage rapide a été clos. Il était indicatif : rien n’a été décidé'
};
