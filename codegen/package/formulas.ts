import { differentiate } from '../../symbolic/ansatz/angle-expression.js';
import { angleMaps } from '../../symbolic/ansatz/angle-maps.js';
import type { Ansatz, EncodingGate } from '../../symbolic/ansatz/ansatz.js';
import { entanglers } from '../../symbolic/ansatz/entanglers.js';
import { type AngleLanguage, angleText } from '../export/angle-text.js';
import { layersOf } from '../export/layers.js';

const language: AngleLanguage = {
  pi: 'π',
  arctan: (of) => `arctan(${of})`,
  tanh: (of) => `tanh(${of})`,
  exp: (of) => `exp(${of})`,
};

/** Eqs. 9, 1, 2, 15 and 16 with this configuration put in, as lines of plain text. */
export function formulaLines(ansatz: Ansatz): readonly string[] {
  return [...encodingLines(ansatz), '', ...circuitLines(ansatz), '', ...gradientLines(ansatz)];
}

function encodingLines({ encoding, document }: Ansatz): readonly string[] {
  const alike = !Array.isArray(document.encoding);
  return [
    'Eq. 9   V(x) = V_0(x_0) ⊗ … ⊗ V_{n−1}(x_{n−1})',
    ...(alike ? encoding.slice(0, 1) : encoding).map(
      (gate, q) => `        V_${alike ? 'q' : q} = ${gateText(gate, alike ? 'x_q' : `x_${q}`)}`,
    ),
  ];
}

function gateText({ fixed, generator, angle }: EncodingGate, input: string): string {
  const gate = typeof fixed === 'string' ? fixed : JSON.stringify(fixed.matrix);
  const rotation = `R_${generator}(${angleText(angleMaps[angle].angle, input, language)})`;
  return fixed === 'I' ? rotation : `${rotation} · ${gate}`;
}

function circuitLines(ansatz: Ansatz): readonly string[] {
  const { rotations, entangler, document } = ansatz;
  const course = layersOf(ansatz).map((layer) => (layer.op === 'encoding' ? 'V(x)' : `B_${layer.block + 1}`));
  const turns = [...rotations.keys()].reverse().map((r) => `R_${rotations[r]}(θ_{ℓ,q,${r}})`);
  const named = document.entangler;
  const gates =
    typeof named === 'string'
      ? `${named}: ${entanglers[named].describe}`
      : entangler.map(({ gate, qubits }) => `${gate} ${qubits.join('→')}`).join(', then ') || 'no gates';
  return [
    `Eq. 1   the circuit, rightmost first: ${[...course].reverse().join(' · ')}`,
    `        B_ℓ = (⊗_q ${turns.join(' · ')}) · C`,
    `        C: ${gates}`,
    '        R_P(t) = exp(−i·t·P/2)',
    '',
    'Eq. 2   ⟨Q_l⟩(x, θ) = ⟨ψ|Q_l|ψ⟩, |ψ⟩ the circuit applied to |0…0⟩',
    ...document.observables.map((text, l) => `        Q_${l} = ${text}`),
  ];
}

function gradientLines({ encoding, uploads }: Ansatz): readonly string[] {
  const maps = [...new Set(encoding.map(({ angle }) => angle))].map((name) => {
    const { angle } = angleMaps[name];
    const slope = angleText(differentiate(angle), 'x', language);
    return `        a(x) = ${angleText(angle, 'x', language)}, a′(x) = ${slope}`;
  });
  const dead = encoding.flatMap(({ generator }, q) => (generator === 'I' ? [q] : []));
  const generators = encoding.map(({ generator }) => generator).join(', ');
  const once = uploads.join() === '0';
  return [
    ...(once ? expansionLines(generators) : []),
    ...maps,
    'Eq. 16  [σ_k, V(a)σ_iV†(a)] = i·(V(a + π/2)σ_iV†(a + π/2) − V(a − π/2)σ_iV†(a − π/2)), hence',
    '        ∂⟨Q_l⟩/∂x_q = a′(x_q) · ½ · (⟨Q_l⟩ at a_q + π/2 − ⟨Q_l⟩ at a_q − π/2)',
    ...(once ? [] : ['        summed over the places where x_q is encoded, each shifted on its own']),
    ...(dead.length > 0 ? [`        0 for q = ${dead.join(', ')}, whose generator is I`] : []),
  ];
}

/** Eq. 15 as it stands in the paper, where V(x) acts once, on |0…0⟩. */
function expansionLines(generators: string): readonly string[] {
  return [
    'Eq. 15  ∂⟨Q_l⟩/∂x_q = a′(x_q) · (−i/2) · Σ_i C_i · tr{U†Q_lU · V_0σ_{i_0}V_0† ⊗ … ⊗ [σ_{k_q}, V_qσ_{i_q}V_q†] ⊗ …}',
    `        ρ₀ = |0…0⟩⟨0…0| = Σ_i C_i · σ_{i_0} ⊗ … ⊗ σ_{i_{n−1}}, generators σ_{k_q}: ${generators}`,
  ];
}
