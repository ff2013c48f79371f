import { folded, plainArabic } from '../matrix/plain-text.ts';
import type { RawRow } from '../matrix/recommendation.ts';

export const mechanismKinds = ['treaty-body', 'special-procedure', 'regional', 'other'] as const;
export type MechanismKind = (typeof mechanismKinds)[number];

/** The treaty bodies by the names that their documents begin with; the Human Rights Committee is CCPR there. */
export const treatyBodies = [
	...['CCPR', 'CESCR', 'CERD', 'CEDAW', 'CAT', 'SPT', 'CRC', 'CMW', 'CRPD', 'CED']
] as const satisfies string[];

/** Which mechanism: a treaty body by its code, any other by its name as the source prints it. */
export type Mechanism = { kind: MechanismKind; body: string };

/**
 * What a treaty body, a special procedure or another mechanism recommends. It is no recommendation of the UPR and never counted among
 * those. It has no number of a review, no recommending State, no position and no level. Its text is verbatim.
 */
export type MechanismRecommendation = Mechanism & {
	/** The row of the file, counted from 1, where it was first met. */
	row: number;
	text: string;
	symbol: string | null;
	paragraph: string | null;
	/** A day (`2023-11-03`) where the source's writing leaves no other reading, else as printed. */
	date: string | null;
	themes: string[];
	groups: string[];
	sdgs: string[];
	/** UHRI's own id for it. */
	annotation: string | null;
	raw: RawRow;
};

export type StoredMechanism = MechanismRecommendation & { id: string };

/**
 * [MECHANISM10] `O3`: how an action cites it among the recommendations that it serves, the same in every language. No list of the
 * United Nations numbers like that.
 */
export type CodedMechanism = StoredMechanism & { code: string };

export function mechanismCode(place: number): string {
	return `O${place}`;
}

/** Null of what is no such code. */
export function placeOfCode(code: string): number | null {
	const digits = /^O([1-9]\d{0,6})$/.exec(code)?.[1];
	return digits === undefined ? null : Number(digits);
}

const bodies: readonly [body: string, names: RegExp][] = [
	[
		'SPT',
		/\bspt\b|subcommittee on prevention|sous comite (?:pour|de) la prevention|subcomite para la prevencion|подкомитет\p{L}* по предупреждению|اللجنه الفرعيه لمنع|防范酷刑小组/u
	],
	[
		'CEDAW',
		/\bcedaw\b|\bcedef\b|discrimination against women|discrimination a l egard des femmes|discriminacion contra la mujer|дискриминаци\p{L}* в отношении женщин|التمييز ضد المراه|对妇女.{0,3}歧视/u
	],
	[
		'CERD',
		/\bcerd\b|racial discrimination|discrimination raciale|discriminacion racial|расов\p{L}* дискриминаци|التمييز العنصري|种族歧视/u
	],
	[
		'CESCR',
		/\bcescr\b|\bcdesc\b|economic social and cultural|economiques sociaux et culturels|economicos sociales y culturales|экономическ\p{L}* социальн\p{L}* и культурн|الاقتصاديه والاجتماعيه والثقافيه|经济 ?社会.{0,2}文化/u
	],
	[
		'CMW',
		/\bcmw\b|migrant workers|travailleurs migrants|trabajadores migratorios|трудящихся мигрантов|العمال المهاجرين|移徙工人/u
	],
	[
		'CRPD',
		/\bcrpd\b|\bcdph\b|\bcdpd\b|persons with disabilities|personnes handicapees|personas con discapacidad|прав\p{L}* инвалидов|الاشخاص ذوي الاعاقه|残疾人/u
	],
	[
		'CED',
		/\bced\b|enforced disappearances|disparitions forcees|desapariciones? forzadas?|насильственн\p{L}* исчезновени|الاختفاء القسري|强迫失踪/u
	],
	['CAT', /\bcat\b|against torture|contre la torture|contra la tortura|против пыток|مناهضه التعذيب|禁止酷刑/u],
	['CRC', /\bcrc\b|rights of the child|droits de l enfant|derechos del nino|прав\p{L}* ребенка|حقوق الطفل|儿童权利/u],
	[
		'CCPR',
		/\bccpr\b|\bhrc(?:ttee)?\b|\bhr committee\b|human rights committee|comite des droits de l homme|comite de derechos humanos|комитет\p{L}* по правам человека|اللجنه المعنيه بحقوق الانسان|人权事务委员会/u
	]
];

const specialProcedure =
	/special rapporteur|rapporteu\p{L}* special|relator\p{L}* especial|специальн\p{L}* докладчик|المقرر(?:ه)? الخاص|特别报告员|working group on|groupe de travail sur|grupo de trabajo sobre|рабоч\p{L}* групп\p{L}* по|الفريق العامل المعني|问题工作组|independent expert|expert\p{L}* independant|expert\p{L}* independiente|независим\p{L}* эксперт|الخبير(?:ه)? المستقل|独立专家|special procedure|procedures? speciales?|procedimientos? especial|специальн\p{L}* процедур|الاجراءات الخاصه|特别程序|^(?:sr|wg|ie) /u;
const regional =
	/council of europe|conseil de l europe|consejo de europa|совет\p{L}* европы|مجلس اوروبا|欧洲委员会|\b(?:ecri|greta|grevio|cpt|achpr|cadhp|iachr|cidh|osce|odihr)\b|african commission|commission africaine|اللجنه الافريقيه|inter american|interamerican/u;
const ofReview =
	/(?:^| )(?:upr|epu|упо)(?: |$)|universal periodic|examen periodique|examen periodico|универсальн\p{L}* периодическ|الاستعراض الدوري|普遍定期审议/u;

function plain(printed: string): string {
	return plainArabic(folded(printed));
}

/** [MECHANISM1] Whether a cell names the Universal Periodic Review, in any of the six languages. */
export function isUniversalReview(printed: string): boolean {
	return ofReview.test(plain(printed));
}

/** Whether a cell names a mechanism that Plenum knows, and which. */
export function recogniseMechanism(printed: string): Mechanism | null {
	const words = plain(printed);
	if (ofReview.test(words)) return null;
	const name = printed.trim();
	// First: a mandate may have a treaty body's subject in its name.
	if (specialProcedure.test(words)) return { kind: 'special-procedure', body: name };
	// Before the treaty bodies: theirs is a committee against torture too.
	if (regional.test(words)) return { kind: 'regional', body: name };
	const found = bodies.find(([, names]) => names.test(words));
	return found ? { kind: 'treaty-body', body: found[0] } : null;
}

/** `CEDAW/C/XYZ/CO/7` is a document of CEDAW whatever stands beside it; null of a symbol that is no treaty body's. */
export function bodyOfSymbol(symbol: string | null): Mechanism | null {
	const words = (symbol ?? '').trim().toUpperCase();
	if (words.startsWith('CAT/OP/')) return { kind: 'treaty-body', body: 'SPT' };
	if (/^E\/C\.12\//.test(words)) return { kind: 'treaty-body', body: 'CESCR' };
	const body = /^(CEDAW|CCPR|CRC|CAT|CERD|CMW|CRPD|CED)\/C\//.exec(words)?.[1];
	return body ? { kind: 'treaty-body', body } : null;
}
