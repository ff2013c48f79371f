import { folded, oneLine, plainArabic } from '../plain-text.ts';
import type { Position } from './position.ts';

/** Support that is denied, folded: it holds the words of support and means the opposite. */
const denials: readonly RegExp[] = [
	/\b(?:(?:do|does|did|has|have|are|is|was|were|could|can) ?not|cannot|unable to|not) (?:be |been |yet )?(?:enjoy\w*(?: the)? support|support\w*|accept\w*)/g,
	/\b(?:n(?:e|ont|a)? )?(?:recueill\w+ |obt\w+ |beneficie\w* |ont |a ){0,4}pas (?:recueilli |obtenu |ete |pu |etre )*(?:l adhesion|le soutien|l appui|accept\w*|appuy\w*|soutenu\w*)/g,
	/\bnon (?:accept|appuy|soutenu)\w*/g,
	/\bno (?:(?:cuenta\w*|conto|contaron|goza\w*|recib\w+) con )?(?:el |su )?(?:apoyo|aceptad\w*|apoyad\w*)/g,
	/(?:لا|لم|لن|غير) (?:تحظ|يحظ|تحظى|يحظى|تنل|تقبل|تويد|مقبول|مويد)[\u0600-\u06ff]*(?:(?: [\u0600-\u06ff]+){0,8}? ب[\u0600-\u06ff]*)?/g,
	/не (?:пользу\p{L}+ поддержк\p{L}+|получи\p{L}+ поддержк\p{L}+|поддерж\p{L}*|принят\p{L}*|были приняты)/gu,
	/принят\p{L}* (?:к сведению|во внимание)/gu,
	/(?:不|未|没有|未能|未获|未得到)(?:予|获|得到|能)?(?:[\u4e00-\u9fff]{0,16}?的)?(?:支持|接受)/g
];

/** What the sources say, folded, in the languages of the United Nations. */
const vocabulary: Record<Exclude<Position, 'unknown'>, RegExp> = {
	'partially-supported': /part(ial|ly|iel)|in part\b|en partie|en parte|parcial|частич|جزيي|部分/,
	noted:
		/\bnoted?\b|\bnotee?s?\b|rejet|\breject|refus|\btom\w+ nota|anotad|rechazad|(احيط|احاط|يحيط|تحيط|نحيط)[\u0600-\u06ff]* علما|مرفوض|رفض|сведени|отклон|注意|拒绝/,
	supported:
		/support|accept|appuy|soutenu|recueill\w+ l adhesion|\badhesion\b|aceptad|apoyad|cuenta\w* con (el|su) apoyo|تاييد|مقبول|مويد|تويد|قبول|قبلت|поддерж|принят|支持|接受/,
	pending:
		/pending|under consideration|under review|examin|deferred|en etude|a l etude|en suspens|en estudio|pendiente|قيد النظر|قيد الدراسه|ستنظر|سينظر|ستدرس|سيدرس|ستبحث|рассмотр|审议|待定|待审/
};

/** [MATRIX6] The State's answer in Plenum's five words. What stands in the source is kept beside it by the caller. */
export function normalisePosition(printed: string): Position {
	const words = plainArabic(folded(printed));
	const affirmed = denials.reduce((text, denial) => text.replace(denial, ' '), words);
	const noted = affirmed !== words || vocabulary.noted.test(affirmed);
	const supported = vocabulary.supported.test(affirmed);
	if (vocabulary['partially-supported'].test(words) || (noted && supported)) return 'partially-supported';
	if (noted) return 'noted';
	if (supported) return 'supported';
	return vocabulary.pending.test(words) ? 'pending' : 'unknown';
}

const inPrinciple = /in principle|en principe|en principio|в принципе|من حيث المبدا|原则上/;
const done =
	/implement|mis(?:e|es)? en (?:oeuvre|œuvre)|appliquee?s?\b|aplicad|implementad|cumplid|выполнен|осуществл|منفذ|نفذت|تنفيذ|已?(?:执行|落实|实施)/;
const considers =
	/^(?:to be |will |shall |may |may be )?consider|^a (?:examiner|considerer)|^envisag|^considerar|^рассмотреть|^النظر|^考虑/;

/**
 * [MATRIX166] Words that may mean more than one position: `accepted in principle`, and `implemented` or `consider` without support or
 * note beside them.
 */
export function isUnclearAnswer(printed: string): boolean {
	const words = plainArabic(folded(printed));
	if (inPrinciple.test(words)) return true;
	const says = vocabulary.noted.test(words) || vocabulary.supported.test(words);
	return !says && (done.test(words) || considers.test(words));
}

const longestAnswer = 60;
const mostWords = 8;

/** [MATRIX165] Whether all that a column holds answers to recommendations, in few words: `Supported`, `Prend note`, `مقبولة`. */
export function isAnswerColumn(values: readonly string[]): boolean {
	const filled = values.map(oneLine).filter((value) => value !== '');
	if (filled.length < 2 || !filled.every(isAnswer)) return false;
	return filled.some((value) => !isUnclearAnswer(value) && decided.has(normalisePosition(value)));
}

const decided: ReadonlySet<string> = new Set(['supported', 'noted', 'partially-supported']);

function isAnswer(value: string): boolean {
	if (value.length > longestAnswer || value.split(' ').length > mostWords || /\p{Nd}/u.test(value)) return false;
	return isUnclearAnswer(value) || normalisePosition(value) !== 'unknown';
}
