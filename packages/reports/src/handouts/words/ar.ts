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
	level: 'مستوى التنفيذ بحسب كل طرف',
	also: (list) => `توصيات أخرى مع مستوى تنفيذها: ${list}.`,
	remains: 'ما يتبقى التوصية به',
	addressee: 'الجهة المعنية',
	by: 'الموعد النهائي',
	indicator: 'المؤشر',
	carryOut: (number, cluster) =>
		`تنفيذ التوصية ${number} («${cluster}») تنفيذًا كاملًا، وتقديم تقرير في منتصف المدة عن التدابير المتخذة ونتائجها.`,
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
		unsigned: 'بلا دولة موصية'
	}
};
