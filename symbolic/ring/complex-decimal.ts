/** A complex number for people, to four decimals: `−0.5 + 2i`, `i`, `0`. */
export function complexDecimal([re, im]: readonly [number, number]): string {
  const text = (x: number) => String(Number(x.toFixed(4))).replace('-', '−');
  const [a, b] = [text(re), text(im)].map((t) => (t === '−0' ? '0' : t)) as [string, string]; // of two
  const unit = b === '1' ? 'i' : b === '−1' ? '−i' : `${b}i`;
  if (b === '0') return a;
  if (a === '0') return unit;
  return unit.startsWith('−') ? `${a} − ${unit.slice(1)}` : `${a} + ${unit}`;
}
