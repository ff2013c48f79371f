import { describe, expect, test } from 'vitest';
import { lintRecommendation, type FindingCode } from './lint.ts';

const today = '2026-11-27';

/** Each finding with the words that it is about; nothing after the colon where something is missing. */
function said(text: string, language: string | null): string[] {
	return lintRecommendation(text, language, today).findings.map(({ code, start, end }) =>
		end > start ? `${code}: ${text.slice(start, end)}` : code
	);
}

const nothingSaid: FindingCode[] = ['no-indicator', 'no-addressee', 'no-deadline'];

/** Our own sentences, with everything that there is to say of them. */
describe.each([
	[
		'en',
		'Continue to consider improving things',
		2,
		[
			'asks-to-continue: Continue',
			'asks-for-thought: consider',
			'general-verb: improving',
			'vague-words: improving things',
			...nothingSaid
		]
	],
	['en', 'Consider ratifying the Optional Protocol', 3, ['asks-for-thought: Consider', ...nothingSaid]],
	['en', 'Share experience with the countries of the region', 1, ['asks-little: Share', ...nothingSaid]],
	['en', 'Strengthen the protection of witnesses', 4, ['general-verb: Strengthen', ...nothingSaid]],
	[
		'en',
		'Take all necessary measures to protect witnesses',
		4,
		['general-verb: Take', 'vague-words: necessary measures', ...nothingSaid]
	],
	['en', 'Adopt a witness protection act by December 2027', 5, ['no-addressee']],
	['en', 'Adopt a witness protection act by December 2024', 5, ['no-addressee', 'past-deadline: by December 2024']],
	['en', 'Adopt a witness protection act as soon as possible', 5, ['no-addressee', 'haste: as soon as possible']],
	['en', 'The Ministry of Justice should adopt a witness protection act before the next review', 5, []],
	['en', 'Amend the Police Act 1998', 5, ['no-addressee', 'no-deadline']],
	['en', 'Sign and ratify the Convention', 5, ['no-addressee', 'no-deadline']],
	['en', 'Adopt and effectively implement the law on witnesses', 5, ['no-addressee', 'no-deadline']],
	[
		'en',
		'Abolish the death penalty, and train the judges of all courts',
		5,
		['several-acts: and train', 'no-addressee', 'no-deadline']
	],
	['en', 'Repeal the press law; release the journalists', 5, ['several-acts: release', 'no-addressee', 'no-deadline']],
	['en', 'Adopt a law to combat violence and protect its victims', 5, ['no-addressee', 'no-deadline']],
	['en', 'Accelerate the adoption of the act on witnesses', 4, ['no-addressee', 'no-deadline']],
	['en', 'Publish, within two years, the list of places of detention', 5, ['no-addressee']],
	[
		'en',
		'The list of prisons should be published',
		null,
		['no-verb', 'no-indicator', 'passive: should be published', 'no-deadline']
	],
	['en', 'Things', null, ['too-short', ...nothingSaid]],
	[
		'fr',
		'Continuer d’envisager d’améliorer les choses',
		2,
		[
			'asks-to-continue: Continuer',
			'asks-for-thought: envisager',
			'general-verb: améliorer',
			'vague-words: améliorer les choses',
			...nothingSaid
		]
	],
	[
		'fr',
		'Prendre toutes les mesures nécessaires pour protéger les témoins',
		4,
		['general-verb: Prendre', 'vague-words: mesures nécessaires', ...nothingSaid]
	],
	['fr', 'Adopter, d’ici au 31 décembre 2027, une loi sur la protection des témoins', 5, ['no-addressee']],
	[
		'fr',
		'Adopter une loi sur les témoins dans les meilleurs délais',
		5,
		['no-addressee', 'haste: dans les meilleurs délais']
	],
	['fr', 'Adopter une loi sur les témoins avant 2020', 5, ['no-addressee', 'past-deadline: avant 2020']],
	['fr', 'Le Ministère de la justice devrait former tous les juges d’ici fin 2028', 5, []],
	[
		'fr',
		'Abroger la loi sur la presse et libérer les journalistes',
		5,
		['several-acts: et libérer', 'no-addressee', 'no-deadline']
	],
	['fr', 'Créer un registre pour protéger les témoins et prévenir les menaces', 5, ['no-addressee', 'no-deadline']],
	['fr', 'Accélérer l’adoption de la loi sur les témoins', 4, ['no-addressee', 'no-deadline']],
	[
		'ar',
		'مواصلة النظر في تحسين الأمور',
		2,
		[
			'asks-to-continue: مواصلة',
			'asks-for-thought: النظر',
			'general-verb: تحسين',
			'vague-words: تحسين الأمور',
			...nothingSaid
		]
	],
	[
		'ar',
		'اتخاذ جميع التدابير اللازمة لحماية الشهود',
		4,
		['general-verb: اتخاذ', 'vague-words: التدابير اللازمة', ...nothingSaid]
	],
	['ar', 'اعتماد قانون لحماية الشهود بحلول نهاية عام 2027', 5, ['no-addressee']],
	['ar', 'اعتماد قانون لحماية الشهود بحلول عام ٢٠٢٤', 5, ['no-addressee', 'past-deadline: بحلول عام ٢٠٢٤']],
	['ar', 'اعتماد قانون لحماية الشهود في أقرب وقت ممكن', 5, ['no-addressee', 'haste: في أقرب وقت ممكن']],
	[
		'ar',
		'إلغاء قانون الصحافة الحالي وإنشاء مجلس مستقل للصحافة',
		5,
		['several-acts: وإنشاء', 'no-addressee', 'no-deadline']
	],
	['ar', 'الإسراع في اعتماد القانون المتعلق بالشهود', 4, ['no-addressee', 'no-deadline']],
	[
		'es',
		'Seguir considerando mejorar las cosas',
		2,
		[
			'asks-to-continue: Seguir',
			'asks-for-thought: considerando',
			'general-verb: mejorar',
			'vague-words: mejorar las cosas',
			...nothingSaid
		]
	],
	[
		'es',
		'Adoptar las medidas necesarias para proteger a los testigos',
		4,
		['general-verb: Adoptar', 'vague-words: medidas necesarias', ...nothingSaid]
	],
	['es', 'Aprobar una ley de protección de testigos antes de 2028', 5, ['no-addressee']],
	['zh', '批准公约；培训法官', null, ['several-acts: 培训法官', 'no-indicator']],
	[null, 'Lex testium; lex iudicum', null, ['several-acts: lex', 'no-indicator']]
] as const)('%s: %s', (language, text, category, findings) => {
	test('[DRAFTING1] says what is not SMART about it, and where', () => {
		expect(said(text, language)).toEqual(findings);
		expect(lintRecommendation(text, language, today).category).toBe(category);
	});
});
