/**
 * Stops texts that look like a real person's number, before anything is sent. The rules are those
 * of `ua.mistok.config.field.Guard`; `guard/cases.csv` tests both.
 */
export type Leak = 'TAX' | 'CARD' | 'PHONE' | 'IBAN';

const SEPARATOR = '[\\s\\p{Zs}\\p{Pd}\\p{Cf}\\u2212_().\\[\\]/]';
const ACCOUNT = new RegExp(`[UuУу][AaАа]((?:${SEPARATOR}{0,3}[0-9]){27})(?![0-9])`, 'gu');
const HARMLESS =
  /(?<![0-9])(?:[0-3]?[0-9][./][01]?[0-9][./](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-9]{8}-[0-9]{5})(?![0-9])/gu;
const RUN = new RegExp(`[0-9](?:${SEPARATOR}{0,3}[0-9])*`, 'gu');
const BETWEEN = new RegExp(`${SEPARATOR}+`, 'gu');
const DAY = 86_400_000;
const BEFORE_DAY_ONE = Date.UTC(1899, 11, 31);
const LONGEST_CARD = 19;
const ACCOUNT_DIGITS = 27;
/** No operator has 00, and hotlines (0 800, 0 900) are no person's. */
const NOBODYS = ['00', '800', '900'];
const TAX_WEIGHTS = [-1, 5, 7, 9, 4, 6, 10, 5, 7];

/**
 * @param exemptFromTax whether the field asks for another kind of number
 * @param today milliseconds since 1970
 */
export function inspect(text: string, exemptFromTax: boolean, today = Date.now()): Leak | undefined {
  const digits = ordinary(text);
  for (const [, account] of digits.matchAll(ACCOUNT)) {
    if (isRealAccount(account.replace(BETWEEN, ''))) {
      return 'IBAN';
    }
  }
  const rest = digits.replace(ACCOUNT, '·').replace(HARMLESS, '·');
  for (const [run] of rest.matchAll(RUN)) {
    const leak = inspectRun(run.split(BETWEEN), exemptFromTax, today);
    if (leak) {
      return leak;
    }
  }
  return undefined;
}

/** Every decimal digit of any script as 0–9: the scripts' digits stand in rows of ten. */
function ordinary(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
      zero--;
    }
    return String(code >= 48 && code <= 57 ? code - 48 : code - zero);
  });
}

function inspectRun(groups: string[], exemptFromTax: boolean, today: number): Leak | undefined {
  const candidates = groups.flatMap((_, from) =>
    groups.slice(from).map((__, more) => groups.slice(from, from + more + 1).join('')),
  );
  if (candidates.some((number) => number.length === ACCOUNT_DIGITS && isRealAccount(number))) {
    return 'IBAN';
  }
  if (candidates.some(isCard)) {
    return 'CARD';
  }
  if (candidates.some(isRealPhone)) {
    return 'PHONE';
  }
  const whole = !isSum(groups) && isRealTax(groups.join(''), today);
  const single = groups.some((group) => isRealTax(group, today));
  return !exemptFromTax && (single || whole) ? 'TAX' : undefined;
}

/** @param number 27 digits after UA */
function isRealAccount(number: string): boolean {
  const bank = number.slice(2, 8);
  const moved = `${number.slice(2)}3010${number.slice(0, 2)}`;
  const remainder = [...moved].reduce((sum, digit) => (10 * sum + Number(digit)) % 97, 0);
  return remainder === 1 && bank !== '000000' && bank !== '999999';
}

function isCard(number: string): boolean {
  return (
    number.length >= 13 &&
    number.length <= LONGEST_CARD &&
    '234569'.includes(number[0]) &&
    hasLuhnDigit(number)
  );
}

function hasLuhnDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, sign, place) => {
    const weighted = Number(sign) * (place % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

function isRealPhone(number: string): boolean {
  const prefix = ({ 15: '810380', 14: '00380', 12: '380', 11: '80', 10: '0' } as Record<number, string>)[
    number.length
  ];
  return (
    prefix !== undefined &&
    number.startsWith(prefix) &&
    !NOBODYS.some((code) => number.startsWith(code, prefix.length))
  );
}

function isRealTax(number: string, today: number): boolean {
  if (number.length !== 10) {
    return false;
  }
  const sum = TAX_WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  const remainder = ((sum % 11) + 11) % 11;
  const day = Number(number.slice(0, 5));
  return (
    remainder % 10 === Number(number[9]) &&
    day >= 1 &&
    day <= Math.floor((today - BEFORE_DAY_ONE) / DAY)
  );
}

/** 1 234 567 890 is a sum of money. */
function isSum(groups: string[]): boolean {
  return (
    groups.length > 1 &&
    groups[0].length <= 3 &&
    groups.slice(1).every((group) => group.length === 3)
  );
}

declare global {
  interface Window {
    mistokGuard?: typeof inspect;
  }
}

window.mistokGuard = inspect;
