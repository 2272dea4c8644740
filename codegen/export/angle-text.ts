import { type AngleExpression, constant, product } from '../../symbolic/ansatz/angle-expression.js';

/** How a language spells what is not arithmetic in an angle map. */
export interface AngleLanguage {
  readonly pi: string;
  readonly arctan: (of: string) => string;
  /** Absent where the language has no hyperbolic tangent: it is then spelt by `exp`, tanh u = 1 − 2/(e^{2u} + 1). */
  readonly tanh?: (of: string) => string;
  readonly exp: (of: string) => string;
  /** Whether 1/2 is 0, so that a fraction has to be written 1.0/2. */
  readonly truncates?: boolean;
}

/** Binds weaker to stronger: a sum, a product, and what needs no parentheses anywhere. */
type Level = 0 | 1 | 2;
interface Printed {
  readonly text: string;
  readonly level: Level;
}

/** An angle map as an expression of another language, `input` being its input; calls bind like names. */
export function angleText(angle: AngleExpression, input: string, language: AngleLanguage): string {
  return print(angle, input, language).text;
}

function print(e: AngleExpression, input: string, language: AngleLanguage): Printed {
  const at = (inner: AngleExpression, least: Level): string => {
    const { text, level } = print(inner, input, language);
    return level < least ? `(${text})` : text;
  };
  const point = language.truncates ? '.0' : '';
  switch (e.op) {
    case 'input':
      return { text: input, level: 2 };
    case 'pi':
      return { text: language.pi, level: 2 };
    case 'rational': {
      const { num, den } = e.value;
      if (den !== 1n) return { text: `${num}${point}/${den}`, level: num < 0n ? 0 : 1 };
      return { text: `${num}`, level: num < 0n ? 0 : 2 };
    }
    case 'sum':
      return { text: `${at(e.left, 0)} + ${at(e.right, 1)}`, level: 0 };
    case 'product': {
      // A leading −2 needs no parentheses, since −2·u is (−2)·u.
      const first = e.left.op === 'rational' ? print(e.left, input, language).text : at(e.left, 1);
      return { text: `${first}*${at(e.right, 2)}`, level: first.startsWith('-') ? 0 : 1 };
    }
    case 'reciprocal':
      return { text: `1${point}/${at(e.of, 2)}`, level: 1 };
    case 'arctan':
      return { text: language.arctan(at(e.of, 0)), level: 2 };
    case 'tanh': {
      if (language.tanh) return { text: language.tanh(at(e.of, 0)), level: 2 };
      const power = language.exp(print(product(constant(2), e.of), input, language).text);
      return { text: `1 - 2/(${power} + 1)`, level: 0 };
    }
  }
}
