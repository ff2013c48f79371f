import { actionCategories, type ActionCategory } from './action-category.ts';
import { folded } from './plain-text.ts';

/** Without accents. A verb stands in the form in which recommendations begin: the imperative, or the infinitive. */
const verbs: Record<string, Record<ActionCategory, string>> = {
	en: {
		1: 'call calls share seek request ask exchange invite appeal',
		2: 'continue maintain persevere pursue keep persist sustain proceed remain',
		3: 'consider explore reflect study examine review envisage contemplate evaluate analyse analyze revisit assess',
		4: `accelerate address encourage ensure guarantee promote strengthen take improve enhance increase intensify redouble
			step protect combat fight prevent reinforce support work make respect uphold foster facilitate tackle raise expand
			advance safeguard secure boost consolidate devote pay give deepen eliminate reduce bolster advocate further
			develop scale broaden undertake strive endeavour seek provide`,
		5: `abolish adopt amend conduct enact establish implement ratify sign accede repeal create criminalize criminalise
			decriminalize decriminalise withdraw introduce launch investigate prosecute release set incorporate submit publish
			remove prohibit ban allocate finalize finalise pass appoint revoke issue extend legalize legalise harmonize
			harmonise bring integrate designate impose lift lower complete include grant recognize recognise declare halt end
			close cease stop align build train commute approve become join institute put draft define fund open`
	},
	fr: {
		1: 'appeler solliciter demander partager inviter echanger',
		2: 'continuer poursuivre maintenir perseverer preserver persister conserver',
		3: 'envisager examiner etudier reflechir considerer explorer analyser evaluer reexaminer',
		4: `accelerer assurer encourager garantir promouvoir renforcer prendre ameliorer veiller faire lutter proteger intensifier
			redoubler accroitre favoriser combattre prevenir respecter soutenir oeuvrer remedier eliminer reduire augmenter
			developper faciliter consolider accorder elargir s efforcer permettre donner`,
		5: `abolir adopter modifier mener promulguer etablir appliquer ratifier signer adherer abroger creer incriminer
			depenaliser eriger lever retirer introduire lancer enqueter poursuivre liberer mettre incorporer soumettre publier
			supprimer interdire allouer finaliser nommer etendre harmoniser integrer designer inscrire achever inclure
			reconnaitre instaurer instituer elaborer executer realiser doter aligner ouvrir cesser amender`
	},
	es: {
		1: 'solicitar pedir compartir buscar invitar intercambiar recabar',
		2: 'continuar mantener perseverar proseguir seguir persistir preservar',
		3: 'considerar estudiar examinar explorar reflexionar plantearse contemplar analizar evaluar revisar',
		4: `acelerar abordar alentar asegurar garantizar promover fortalecer reforzar tomar mejorar velar intensificar redoblar
			aumentar proteger combatir luchar prevenir respetar apoyar fomentar facilitar incrementar eliminar reducir
			desarrollar consolidar prestar ampliar hacer trabajar potenciar impulsar lograr`,
		5: `abolir adoptar modificar llevar promulgar establecer aplicar ratificar firmar adherirse derogar crear tipificar
			despenalizar retirar introducir lanzar investigar enjuiciar liberar poner incorporar presentar publicar suprimir
			prohibir asignar finalizar nombrar extender armonizar integrar designar implementar ejecutar aprobar concluir
			incluir reconocer instituir elaborar dotar enmendar reformar levantar realizar cesar`
	}
};

/** Whole beginnings that say something else than their verb alone. */
const phrases: Record<string, readonly { begins: RegExp; category: ActionCategory }[]> = {
	en: [
		{ begins: /^(take|adopt) (all |the |further |additional |more )*[a-z]* ?(steps|measures|action)\b/, category: 4 },
		{ begins: /^seek to\b/, category: 4 },
		{ begins: /^(call|ask|request|appeal|seek|invite|share|exchange)\b/, category: 1 }
	],
	fr: [
		{ begins: /^(prendre|adopter) (toutes |les |des |de |nouvelles )*[a-z]* ?(mesures|dispositions)\b/, category: 4 },
		{ begins: /^poursuivre (en justice|penalement|les auteurs|les responsables)/, category: 5 }
	],
	es: [{ begins: /^(tomar|adoptar) (todas |las |nuevas |mas )*[a-z]* ?medidas\b/, category: 4 }]
};

const known = Object.fromEntries(
	Object.entries(verbs).map(([language, categories]) => [
		language,
		new Map(
			actionCategories
				.toReversed()
				.flatMap((category) => categories[category].split(/\s+/).map((verb) => [verb, category] as const))
		)
	])
);

/** How many words may come before the verb: "Progressively and effectively implement". */
const before = 3;

/** [MATRIX59] The category that the first verb suggests; none where the language or the verb is not known. */
export function suggestCategory(text: string, language: string | null): ActionCategory | null {
	const list = known[language ?? ''];
	if (!list) return null;
	const words = folded(text).split(' ');
	for (let at = 0; at <= before; at++) {
		const rest = words.slice(at).join(' ');
		const phrase = (phrases[language ?? ''] ?? []).find(({ begins }) => begins.test(rest));
		const category = phrase?.category ?? list.get(words[at] ?? '');
		if (category) return category;
	}
	return null;
}
