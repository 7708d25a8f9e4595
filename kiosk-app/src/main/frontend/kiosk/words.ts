/** What the browser says by itself, when the server cannot or need not. */
const WORDS = {
  uk: {
    stillHere: 'Ви ще тут?',
    erases: 'Потім екран очиститься сам, щоб ніхто не побачив ваших відповідей.',
    finish: 'Завершити й стерти',
    here: 'Так, я тут',
    seconds: 'секунд',
    wait: 'Зачекайте, будь ласка',
    back: 'Екран скоро повернеться сам.',
    keyboard: 'Клавіатура',
    done: 'Готово',
    space: 'пробіл',
    erase: 'Стерти знак',
    capitals: 'Великі літери',
    other: 'EN',
    otherLetters: 'Англійські літери',
    signs: '№ @ ?',
    letters: 'АБВ',
    left: 'Закрити клавіатуру',
    charactersLeft: 'Лишилося знаків: %',
  },
  en: {
    stillHere: 'Are you still here?',
    erases: 'Then the screen erases itself, so that nobody sees your answers.',
    finish: 'Finish and erase',
    here: 'Yes, I am here',
    seconds: 'seconds',
    wait: 'One moment, please',
    back: 'The screen will be back by itself.',
    keyboard: 'Keyboard',
    done: 'Done',
    space: 'space',
    erase: 'Erase a character',
    capitals: 'Capital letters',
    other: 'УКР',
    otherLetters: 'Ukrainian letters',
    signs: '№ @ ?',
    letters: 'ABC',
    left: 'Close the keyboard',
    charactersLeft: 'Characters left: %',
  },
} as const;

export type Words = { readonly [K in keyof (typeof WORDS)['uk']]: string };

export function words(): Words {
  return document.documentElement.lang.startsWith('en') ? WORDS.en : WORDS.uk;
}
