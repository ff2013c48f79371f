import type { Template } from '../template.ts';
import { type TemplatePlacement } from '../template.ts';

/** Codes of the older list of themes: `A12`, `F31`. */
const byCode: [RegExp, TemplatePlacement][] = [
	[/^A[1-3]\d*\b/, 'obligations'],
	[/^A[4-9]\d*\b/, 'framework'],
	[/^[FGH]\d+\b/, 'groups'],
	[/^[B-E]\d+\b/, 'rights']
];

/** Words of the labels that OHCHR prints, in the languages of documents. */
const byWord: [RegExp, TemplatePlacement][] = [
	[
		/international norms|ratification|accession to|international obligations|treaty bodies|human rights mechanisms|special procedures|inter-state|humanitarian assistance|2030 agenda|normes internationales|instruments internationaux|obligations internationales|organes conventionnels|mécanismes? des? droits|التصديق|الصكوك الدولية|الالتزامات الدولية|هيئات المعاهدات|التعاون مع الآليات/i,
		'obligations'
	],
	[
		/national human rights institution|institutional|constitutional|framework|action plan|plans? of action|national mechanism|human rights education|statistics|indicators|data collection|budget|good governance|civil society|cadre (juridique|institutionnel|constitutionnel|national)|institution nationale|plan d.action|éducation aux droits|statistiques|société civile|bonne gouvernance|المؤسسة الوطنية|الإطار|الدستور|خطة العمل|خطط العمل|التثقيف في مجال حقوق|الإحصاء|المجتمع المدني/i,
		'framework'
	],
	[
		/wom[ae]n|girls|child|juvenile|youth|older persons|disabilit|minorit|indigenous|migrant|refugee|asylum|displaced|stateless|lgbt|lesbian|defenders|roma\b|femmes?|filles|enfants?|jeunes|personnes âgées|handicap|autochtones|réfugié|apatrid|défenseur|المرأة|النساء|الفتيات|الطفل|الأطفال|الشباب|كبار السن|الإعاقة|الأقليات|الأصلية|المهاجر|اللاجئ|عديمو? الجنسية|المدافع/i,
		'groups'
	]
];

/** [REPORTS10] Where the facilitator put it, else what its label suggests; rights in general where it suggests nothing. */
export function placeOf(template: Pick<Template, 'places'>, cluster: { id: string; label: string }): TemplatePlacement {
	return template.places[cluster.id] ?? suggestedPlace(cluster.label);
}

/** [REPORTS10] By the code of the label, else by its words; rights in general where neither tells. */
export function suggestedPlace(label: string): TemplatePlacement {
	const rule = byCode.find(([code]) => code.test(label)) ?? byWord.find(([words]) => words.test(label));
	return rule?.[1] ?? 'rights';
}
