/** Rows of keys per kind of field. Names in braces are keys with a meaning of their own. */
export type Layout = 'uk' | 'en' | 'signs' | 'mail' | 'digits' | 'phone' | 'date' | 'iban' | 'number' | 'number-sign' | 'number-comma';

const NUMBERS = '1 2 3 4 5 6 7 8 9 0';
const LAST = '{bksp}';

export const LAYOUTS: Record<string, string[]> = {
  uk: [
    `${NUMBERS} - ${LAST}`,
    'й ц у к е н г ш щ з х ї',
    'ф і в а п р о л д ж є ґ',
    '{capitals} я ч с м и т ь б ю ’',
    '{en} {signs} , {space} . {done}',
  ],
  'uk-capitals': [
    `${NUMBERS} - ${LAST}`,
    'Й Ц У К Е Н Г Ш Щ З Х Ї',
    'Ф І В А П Р О Л Д Ж Є Ґ',
    '{capitals} Я Ч С М И Т Ь Б Ю ’',
    '{en} {signs} , {space} . {done}',
  ],
  en: [
    `${NUMBERS} - ${LAST}`,
    'q w e r t y u i o p',
    "a s d f g h j k l '",
    '{capitals} z x c v b n m',
    '{uk} {signs} , {space} . {done}',
  ],
  'en-capitals': [
    `${NUMBERS} - ${LAST}`,
    'Q W E R T Y U I O P',
    "A S D F G H J K L '",
    '{capitals} Z X C V B N M',
    '{uk} {signs} , {space} . {done}',
  ],
  signs: [
    `${NUMBERS} - ${LAST}`,
    '! ? : ; « » ( ) № %',
    '@ # & + = / _ * " …',
    '{letters} , {space} . {done}',
  ],
  mail: [
    `${NUMBERS} - ${LAST}`,
    'q w e r t y u i o p',
    'a s d f g h j k l _',
    'z x c v b n m @ .',
    '.com .ua {done}',
  ],
  digits: ['1 2 3', '4 5 6', '7 8 9', `${LAST} 0 {done}`],
  phone: ['1 2 3', '4 5 6', '7 8 9', `+ 0 ${LAST}`, '{done}'],
  date: ['1 2 3', '4 5 6', '7 8 9', `. 0 ${LAST}`, '{done}'],
  number: ['1 2 3', '4 5 6', '7 8 9', '− 0 ,', `${LAST} {done}`],
  'number-sign': ['1 2 3', '4 5 6', '7 8 9', `− 0 ${LAST}`, '{done}'],
  'number-comma': ['1 2 3', '4 5 6', '7 8 9', `, 0 ${LAST}`, '{done}'],
  iban: ['1 2 3', '4 5 6', '7 8 9', `UA 0 ${LAST}`, '{done}'],
};
