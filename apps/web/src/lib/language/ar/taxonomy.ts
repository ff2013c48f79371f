import type { Text } from '../en/text.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('ar');

export const taxonomy: Text['taxonomy'] = {
	title: 'المواضيع والفئات والأهداف',
	lead: 'تسميات القوائم كما طُبعت. اعرض تسمية باسم آخر، أو قل إنها اسم تسمية أخرى في جولة أخرى، واربط المواضيع بالأهداف والفئات. تبقى التسميات المطبوعة في كل وثيقة.',
	group: 'فئة الأشخاص',
	anyGroup: 'أي فئة',
	sdg: 'هدف التنمية المستدامة',
	anySdg: 'أي هدف',
	state: 'الدولة صاحبة التوصية',
	anyState: 'أي دولة',
	kinds: { theme: 'المواضيع', group: 'فئات الأشخاص', sdg: 'أهداف التنمية المستدامة' },
	printed: (label) => `كما طُبعت: ${label}`,
	standsFor: (label) => `اسم آخر لـ ${label}`,
	suggested: 'مقترح',
	edit: 'تعديل',
	editNamed: (label) => `تعديل: ${label}`,
	shown: 'تُعرض باسم',
	shownHint: 'فارغ: كما طُبعت.',
	alias: 'اسم آخر لـ',
	noAlias: 'لا شيء: تقوم بذاتها',
	goals: 'الأهداف التي تعنيها',
	groups: 'الفئات التي تعنيها',
	save: 'حفظ',
	links: 'تعني',
	noTerms: 'تظهر التسميات هنا مع الاستيراد التالي.',
	suggestionNote: 'تأتي الاقتراحات من مجموعة أولية خاصة بـ Plenum. حفظ الموضوع يؤكد ما وُضعت عليه علامة ويرفض الباقي.',
	search: 'بحث',
	filter: 'ذات الاقتراحات فقط',
	back: 'كل التوصيات',
	matching: plural({
		zero: 'لا توصية مطابقة للبحث',
		one: 'توصية واحدة مطابقة للبحث',
		two: 'توصيتان مطابقتان للبحث',
		few: '# توصيات مطابقة للبحث',
		many: '# توصية مطابقة للبحث',
		other: '# توصية مطابقة للبحث'
	})
};
