import { arMechanisms } from '../../words/mechanisms/ar.ts';
import type { HandoutWords } from './en.ts';

export const ar: HandoutWords = {
	kind: 'صفحة لبعثة دبلوماسية: متابعة الاستعراض الدوري الشامل',
	title: (recommending, under) => `${recommending}: التوصيات الموجَّهة إلى ${under}`,
	page: { before: 'صفحة ', between: ' من ' },
	lead: (count, under) =>
		`عدد التوصيات الموجَّهة إلى ${under}: ${count}، مع ما آل إليه تنفيذها وفق تقييم المشاورة الوطنية. وحيث تختلف الآراء يرد رأي كل طرف بين قوسين معقوفين.`,
	number: 'الرقم',
	recommendation: 'التوصية',
	position: 'موقف الدولة',
	level: 'مستوى التنفيذ في تقدير كل طرف',
	also: (list) => `توصيات أخرى مع مستوى تنفيذها: ${list}.`,
	more: (count, numbers) =>
		`توصيات أخرى يرد مستوى تنفيذها في مصفوفة التوصيات مع التقييم (العدد: ${count})${numbers === '' ? '' : `: ${numbers}`}.`,
	remains: 'ما يتبقى القيام به',
	addressee: 'الجهة المعنية',
	by: 'الموعد النهائي',
	term: (day) => `بحلول ${day}`,
	indicator: 'المؤشر',
	open: (number, rating, before, reasons) =>
		`${number}: ${rating}؛ ${before === '' ? '' : `وسبق تقديمها في ${before}؛ `}ولم يُعتمد أي إجراء بشأنها.${reasons === '' ? '' : ` الأسباب المذكورة: ${reasons}.`}`,
	agreedReason: 'التقدير المتفق عليه',
	quoted: (text) => `«${text}»`,
	proposed: (text) => `اقتُرح في المشاورة ولم يُطرح للتصويت: ${text}`,
	remainingOn: (theme, text) => `ما يتبقى بشأن «${theme}» وفق المشاورة: ${text}`,
	source: (title, address) => `المصدر: نتيجة المشاورة الوطنية «${title}»${address === '' ? '' : `: ${address}`}`,
	question: 'سؤال مقترح للحوار',
	questions: {
		regression: (under, number, cluster) =>
			`ما التدابير التي ستُتخذ في ${under} لمعالجة التراجع الذي لوحظ بشأن «${cluster}» في ما يتعلق بالتوصية ${number}؟`,
		unassessed: (under, number, cluster) =>
			`ما الذي تم في ${under} منذ الاستعراض لتنفيذ التوصية ${number} بشأن «${cluster}»، وما نتائجه؟`,
		remaining: (_under, number, cluster) =>
			`ما الذي يتبقى لتنفيذ التوصية ${number} بشأن «${cluster}» تنفيذًا كاملًا، ومن المسؤول عنه، ومتى يُنجَز؟`,
		lasting: (under, number, cluster) => `كيف تُضمن في ${under} استدامة ما تحقق بشأن «${cluster}» (التوصية ${number})؟`
	},
	themeKind: 'صفحة عن موضوع: متابعة الاستعراض الدوري الشامل',
	themeTitle: (theme, under) => `${theme}: ${under}`,
	done: 'ما تحقق',
	obstacles: 'العقبات القائمة',
	list: {
		theme: 'الموضوع',
		state: 'الدولة صاحبة التوصيات',
		count: 'التوصيات',
		numbers: 'الأرقام',
		page: 'الصفحة',
		noPage: 'بلا صفحة: لم يُقيَّم شيء ولم يُتخذ قرار',
		unsigned: 'بلا دولة موصية'
	},
	named: arMechanisms.named,
	briefing: {
		kind: 'مذكرة إعلامية قبل الاعتماد: الاستعراض الدوري الشامل',
		title: (under) => `التوصيات المعلّقة: ${under}`,
		lead: (pending, all, under) =>
			`عدد توصيات هذا الاستعراض: ${all}، وعدد ما ينتظر منها موقف ${under}: ${pending}. وهي ترد هنا بحسب الموضوع، مع ما خلص إليه التقييم الوطني وما يدعو إلى تأييدها.`,
		none: (under) => `لا توجد توصية تنتظر موقف ${under}: فلكل توصية ردّها.`,
		answer: 'ما يتطلبه الرد',
		requirements: (under, report, session) => [
			`موقف خاص بكل توصية: إما أن تحظى بتأييد ${under} وإما أن يُحاط بها علمًا (قرار مجلس حقوق الإنسان 5/1، المرفق، الفقرة 32). أما الرد العام أو الرد على جزء من التوصية فلا يبيّن ما هو مقبول.`,
			`ردّ خطي في إضافة إلى تقرير الفريق العامل${report === null ? '' : ` (${report}/Add.1)`}، قبل أن يعتمد المجلس النتائج ${session === null ? 'في الدورة التي يبحثها فيها' : `في دورته ${session}`} (البند 6 من جدول الأعمال).`,
			'بيان الأسباب في ما يتعلق بالتوصيات المحاط بها علمًا: والإضافة هي موضع عرضها.',
			'تحديد الجهة المنفِّذة والأجل في ما يتعلق بالتوصيات المؤيَّدة: فسيُقدَّم تقرير عنها في منتصف المدة وفي الاستعراض المقبل.'
		],
		theme: (label, pending) => `${label} (${pending})`,
		recommendedBy: 'الدولة الموصية',
		found: 'ما يقوله التقييم',
		why: 'لماذا ينبغي تأييدها',
		acceptedBefore: (cycle, list) => `توصيات حظيت بالتأييد في الجولة ${cycle} بشأن الموضوع نفسه: ${list}.`,
		acceptedNow: (list) => `توصيات حظيت بالتأييد في هذا الاستعراض بشأن الموضوع نفسه: ${list}.`,
		goesOn: (number, earlier) => `التوصية ${number} امتداد لتوصية سابقة. ${earlier}`,
		othersAsk: (number, list) => `في موضوع التوصية ${number} سبق أن قدّمت آليات أخرى لحقوق الإنسان توصيات: ${list}.`,
		decided: (action) => `اعتمدت المشاورة الوطنية بالفعل إجراءً: ${action}`,
		open: 'لم يتناول التقييم هذا الموضوع بعد، ولم تحظ أي توصية سابقة بشأنه بالتأييد.'
	}
};
