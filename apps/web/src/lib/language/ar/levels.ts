import type { Text } from '../en/text.ts';

export const levels: Text['levels'] = {
	title: 'مستوى كل توصية',
	lead: 'يمكن أن يكون لكل توصية مستواها الخاص. وإن لم يكن لها مستوى فمستوى المجموعة يقوم مقامه، ويُذكر ذلك.',
	agreedOf: (agreed, all) => `اتُّفق على ${agreed} من ${all}`,
	inCluster: (agreed, read) => `مستويات خاصة بالتوصيات: المتفق عليه ${agreed}، والمقدَّر ${read}`,
	byRecommendation: (agreed, all) => `التوصيات حسب المستوى المتفق عليه: ${agreed} من ${all} حتى الآن`,
	link: 'المستويات',
	number: 'الرقم',
	page: 'مستويات التوصيات كلها',
	pageLead: 'أين تقف كل فئة، توصية توصية. ما تختلف فيه الفئات هو ما ينبغي الحديث عنه.',
	distribution: 'المستويات المتفق عليها في لمحة',
	distributionBy: 'التجميع حسب',
	facets: {
		themes: 'الموضوع',
		groups: 'فئة الأشخاص',
		sdgs: 'هدف التنمية المستدامة',
		position: 'موقف الدولة',
		states: 'الدولة مقدمة التوصية'
	},
	noLabels: 'لا تذكر القائمة شيئًا من هذا النوع.',
	labelCount: (label, count) => `${label} (${count})`,
	showAll: (count) => `اعرض الكل (${count})`,
	fewer: 'اعرض أقل',
	show: 'عرض',
	shows: {
		all: (count) => `الكل (${count})`,
		differ: (count) => `الآراء مختلفة (${count})`,
		open: (count) => `بلا مستوى متفق عليه (${count})`
	},
	nothingShown: 'لا توصية بهذه الصفة.',
	none: 'لا توصيات في هذه المجموعة.',
	ofCluster: 'لا مستوى خاص بها بعد',
	differ: 'الآراء مختلفة',
	choose: (number) => `اختيار التوصية ${number}`,
	chooseAll: 'اختيار الكل',
	chooseFirst: 'اختر توصية أو أكثر لتحديد مستواها.',
	chosen: (count) => `المختار: ${count}`,
	give: 'إعطاء تقدير',
	agree: 'تحديد المستوى المتفق عليه',
	record: (recommendations) => `تسجيل: ${recommendations}`,
	saved: (recommendations) => `سُجّل: ${recommendations}.`,
	undone: 'عاد كل شيء كما كان.',
	agreeEqual: (count) => `الاتفاق على المتطابق (${count})`,
	equalTitle: 'هل يُتفق على ما تقوله الفئات بالتطابق؟',
	equalText:
		'تقول فئتان أو أكثر الشيء نفسه عن كل من هذه التوصيات. يصبح ذلك المستوى المتفق عليه، وتبقى التقديرات كما هي.',
	equalConfirm: 'الاتفاق عليها كلها'
};
