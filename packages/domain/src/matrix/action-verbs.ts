import { actionCategories, type ActionCategory } from './action-category.ts';

/** Without accents. A verb stands in the form in which recommendations begin: the imperative, or the infinitive. */
const verbs: Record<string, Record<ActionCategory, string>> = {
	en: {
		1: 'call calls share seek request ask exchange invite appeal',
		2: 'continue maintain persevere pursue keep persist sustain proceed remain',
		3: 'consider explore reflect study examine review envisage contemplate evaluate analyse analyze revisit assess',
		4: `accelerate address encourage ensure guarantee promote strengthen take improve enhance increase intensify redouble
			step protect combat fight prevent reinforce support work make respect uphold foster facilitate tackle raise expand
			advance safeguard secure boost consolidate devote pay give deepen reduce bolster advocate further cooperate engage
			scale broaden strive endeavour seek provide exert expedite empower confirm acknowledge speed`,
		5: `abolish adopt amend conduct enact establish implement ratify sign accede repeal create criminalize criminalise
			decriminalize decriminalise withdraw introduce launch investigate prosecute release set incorporate submit publish
			remove prohibit ban allocate finalize finalise pass appoint revoke issue extend legalize legalise harmonize
			harmonise bring integrate designate impose lift lower complete include grant recognize recognise declare halt end
			close cease stop align build train commute approve become join institute put draft define fund open develop
			eliminate eradicate undertake restore replace compensate modify recruit print translate install equip inspect register hire
			name update deliver hold reopen rescind transfer carry enforce`
	},
	fr: {
		1: 'appeler solliciter demander partager inviter echanger',
		2: 'continuer poursuivre maintenir perseverer preserver persister conserver',
		3: 'envisager examiner etudier reflechir considerer explorer analyser evaluer reexaminer revoir reviser',
		4: `accelerer assurer encourager garantir promouvoir renforcer prendre ameliorer veiller faire lutter proteger intensifier
			redoubler accroitre favoriser combattre prevenir respecter soutenir oeuvrer remedier reduire augmenter
			faciliter cooperer consolider accorder elargir s efforcer permettre donner`,
		5: `abolir adopter modifier mener promulguer etablir appliquer ratifier signer adherer abroger creer incriminer
			depenaliser eriger lever retirer introduire lancer enqueter poursuivre liberer mettre incorporer soumettre publier
			supprimer interdire allouer finaliser nommer etendre harmoniser integrer designer inscrire achever inclure
			reconnaitre instaurer instituer elaborer executer realiser doter aligner ouvrir cesser amender eliminer developper
			rendre approuver former recruter rediger definir financer fixer traduire construire equiper inspecter organiser
			relever fermer remplacer indemniser enqueter enregistrer nommer actualiser approuver installer`
	},
	es: {
		1: 'solicitar pedir compartir buscar invitar intercambiar recabar',
		2: 'continuar mantener perseverar proseguir seguir persistir preservar',
		3: 'considerar estudiar examinar explorar reflexionar plantearse contemplar analizar evaluar revisar',
		4: `acelerar abordar alentar asegurar garantizar promover fortalecer reforzar tomar mejorar velar intensificar redoblar
			aumentar proteger combatir luchar prevenir respetar apoyar fomentar facilitar incrementar reducir
			consolidar cooperar prestar ampliar hacer trabajar potenciar impulsar lograr`,
		5: `abolir adoptar modificar llevar promulgar establecer aplicar ratificar firmar adherirse derogar crear tipificar
			despenalizar retirar introducir lanzar investigar enjuiciar liberar poner incorporar presentar publicar suprimir
			prohibir asignar finalizar nombrar extender armonizar integrar designar implementar ejecutar aprobar concluir
			incluir reconocer instituir elaborar dotar enmendar reformar levantar realizar cesar eliminar desarrollar erradicar
			formar capacitar contratar financiar indemnizar inspeccionar registrar`
	},
	// Nouns of action, without the article: that is how recommendations begin. Letters as `plainArabic` leaves them.
	ar: {
		1: 'طلب التماس دعوه تبادل تقاسم مناشده',
		2: 'مواصله استمرار مضي متابعه حفاظ محافظه ابقاء مثابره',
		3: 'نظر دراسه بحث استكشاف تفكير تحليل مراجعه استعراض تقييم',
		4: `تعزيز تحسين ضمان كفاله تشجيع زياده تكثيف مضاعفه اتخاذ حمايه مكافحه دعم اسراع تسريع تعجيل تيسير تطوير بذل قيام عمل
			سعي احترام منع تصدي معالجه حد نهوض ترسيخ توطيد مواجهه تمكين تقويه ارتقاء تكريس توفير تعاون`,
		5: `اعتماد تصديق سن انشاء الغاء تعديل وضع ادماج اكمال استكمال تخصيص انضمام توقيع تنفيذ تطبيق اجراء تحقيق تجريم حظر اصدار تدريب
			نشر سحب رفع اطلاق افراج تعيين مواءمه جعل تحديد استحداث اعداد ادراج تاسيس احداث تفعيل محاكمه فتح توظيف بناء وقف انهاء تمويل تكليف تعويض تفتيش تسجيل`
	}
};

/** Whole beginnings that say something else than their verb alone. */
const phrases: Record<string, readonly { begins: RegExp; category: ActionCategory }[]> = {
	en: [
		{
			begins:
				/^(take|adopt|implement|undertake) (all |the |further |additional |more )*[a-z]* ?(steps|measures|actions?)\b/,
			category: 4
		},
		{ begins: /^(raise|increase|lower|set) the (minimum |legal )?age\b/, category: 5 },
		{ begins: /^move (forward|towards)\b/, category: 4 },
		{ begins: /^seek to\b/, category: 4 },
		{ begins: /^(call|ask|request|appeal|seek|invite|share|exchange)\b/, category: 1 }
	],
	fr: [
		{ begins: /^(prendre|adopter) (toutes |les |des |de |nouvelles )*[a-z]* ?(mesures|dispositions)\b/, category: 4 },
		{ begins: /^poursuivre (en justice|penalement|les auteurs|les responsables)/, category: 5 }
	],
	es: [{ begins: /^(tomar|adoptar) (todas |las |nuevas |mas )*[a-z]* ?medidas\b/, category: 4 }],
	ar: [{ begins: /^(اتخاذ|اعتماد) (جميع |كل |مزيد |من )*(ال)?(تدابير|خطوات|اجراءات)(?! تشريعي)/, category: 4 }]
};

const known = new Map(
	Object.entries(verbs).map(([language, categories]) => [
		language,
		new Map(
			actionCategories
				.toReversed()
				.flatMap((category) => categories[category].split(/\s+/).map((verb) => [verb, category] as const))
		)
	])
);

/** Languages whose verbs are known, in the order in which a text without small words is taken for one of them. */
export const verbLanguages: readonly string[] = Object.keys(verbs);

/** How many words may come before the verb: "Progressively and effectively implement". */
const before = 3;

/** Where in the words the action is named, and its category. */
export type LeadingAction = { category: ActionCategory; at: number };

/**
 * [MATRIX59] The first verb that the lists know, of words without accents; a beginning that says something else than its verb comes
 * before it. None where the language or the verb is not known.
 */
export function findLeadingAction(words: readonly string[], language: string | null): LeadingAction | null {
	const list = known.get(language ?? '');
	if (!list) return null;
	for (let at = 0; at <= before; at++) {
		const rest = words.slice(at, at + 12).join(' ');
		const phrase = (phrases[language ?? ''] ?? []).find(({ begins }) => begins.test(rest));
		const category = phrase?.category ?? list.get(words[at] ?? '');
		if (category) return { category, at };
	}
	return null;
}

/** The category of one verb alone, in the form of the lists. */
export function categoryOfVerb(word: string, language: string | null): ActionCategory | undefined {
	return known.get(language ?? '')?.get(word);
}
