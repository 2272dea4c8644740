/** The value of an exact text for people, such as `1/4 + √2/8`, `2·cos(3π/8)` or `−2/(1 + x²)`, by JavaScript itself. */
export function evaluateText(text: string, x = 0): number {
  const code = text
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll('²', '**2')
    .replace(/(\d*)√(\d+)/g, (_, factor, root) => `${factor || 1}*Math.sqrt(${root})`)
    .replace(/(\d)π/g, '$1*π')
    .replaceAll('π', 'Math.PI')
    .replace(/\b(cos|tanh|arctan)\(/g, (_, name) => `Math.${name === 'arctan' ? 'atan' : name}(`);
  return new Function('x', `return ${code};`)(x) as number; // arithmetic on numbers
}
