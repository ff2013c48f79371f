import type { Text } from '../en/text.ts';

export const search: Text['search'] = {
	title: 'البحث',
	lead: 'في التوصيات والتعهدات والمسائل الجديدة وفيما كُتب عنها وفي الإجراءات والالتزامات. تكفي بداية الكلمة.',
	label: 'كلمات البحث',
	hint: 'أو رقم مثل 140.12',
	submit: 'ابحث',
	kinds: {
		recommendation: 'توصية',
		pledge: 'تعهد طوعي',
		matter: 'مسألة جديدة',
		text: 'نص',
		action: 'إجراء',
		commitment: 'التزام'
	},
	found: (count) => `عدد النتائج: ${count}، الأقرب أولًا`,
	more: (count) => `نتائج أخرى: ${count}. أضف كلمة لتضييق البحث.`,
	nothing: 'لا شيء يضم كل هذه الكلمات',
	nothingText: 'جرّب كلمات أقل، أو بدايات الكلمات فقط.'
};
