import { entry, entryName, type MapSizes, type Pixel, pixelsOf, pooled } from '../equations/feature-maps.js';
import { quadratic, quadraticSlope } from '../equations/polynomial.js';
import type { Derivation, Instance } from './derivation.js';
import { add, derivative, leaf, number, type Term, tensor } from './term.js';

const score = leaf('g', [], { latex: 'g(p_1, \\dots, p_K)', varies: true });
const slope = leaf('g_k', [], { latex: '\\frac{\\partial g}{\\partial p_k}', varies: true });
const otherSlopes = leaf('g_≠', [], { latex: '\\frac{\\partial g}{\\partial p_{\\ne k}}', varies: true });
const average = leaf('p_k', [], { varies: true });
const otherAverages = leaf('p_≠', [], { latex: 'p_{\\ne k}' });
const share = leaf('1/(WH)', [], { latex: '\\tfrac{1}{WH}' });
const pixel = leaf('A_ij', [], { latex: 'A^k_{ij}', varies: true });
const otherPixels = leaf('A_≠', [], { latex: '\\textstyle\\sum_{\\ne ij} A^k' });

const sizesOf = ({ sizes }: Instance): MapSizes => sizes!; // every instance below has sizes
const here: Pixel = { k: 1, i: 1, j: 1 };
const weighted = (a: Term, b: Term) => add(tensor(slope, a), tensor(otherSlopes, b));

/** Eq. 7 with the head `gap`, any size, any differentiable classifier. */
export const gradientOverTheMap: Derivation = {
  says: 'for maps of any size and any differentiable classifier g of the averages (any VQC, any linear layer before it): the gradient is the same at every pixel',
  start: derivative(score),
  steps: [
    {
      says: 'The chain rule',
      by: ['chain rule'],
      line: weighted(derivative(average), derivative(otherAverages)),
      because: ['the chain rule'],
    },
    {
      says: 'The average of the map, with the pixel (i, j) apart',
      by: ['head gap'],
      line: weighted(derivative(tensor(share, add(pixel, otherPixels))), derivative(otherAverages)),
      because: ['eq6'],
    },
    {
      says: 'Neither the other pixels nor the other maps depend on it',
      by: ['product rule for ⊗', 'the derivative is linear', 'constants have no derivative', 'zero absorbs'],
      line: tensor(slope, share, derivative(pixel)),
      because: [],
    },
    {
      says: 'Neither i nor j is left: the gradient is constant over the map',
      by: ['a variable', 'a factor 1 is left out'],
      line: tensor(slope, share),
      because: [],
    },
  ],
  definitions: {
    'chain rule': {
      says: '∂g(p) = Σ_m ∂g/∂p_m·∂p_m',
      from: derivative(score),
      to: weighted(derivative(average), derivative(otherAverages)),
    },
    'head gap': {
      says: 'p_k = (1/WH)·Σ_ij A^k_ij',
      from: average,
      to: tensor(share, add(pixel, otherPixels)),
    },
    'a variable': { says: '∂A_ij/∂A_ij = 1', from: derivative(pixel), to: number(1) },
  },
  lemmas: {},
  leaves: {
    g: (r, instance) => quadratic(r, 'g', pooled(r, sizesOf(instance))),
    g_k: (r, instance) => quadraticSlope(r, 'g', pooled(r, sizesOf(instance)), 0),
    'g_≠': (r, instance) => quadraticSlope(r, 'g', pooled(r, sizesOf(instance)), 1),
    p_k: (r, instance) => pooled(r, sizesOf(instance))[0]!,
    'p_≠': (r, instance) => pooled(r, sizesOf(instance))[1]!,
    '1/(WH)': (r, instance) => r.number(1, sizesOf(instance).width * sizesOf(instance).height),
    A_ij: (r) => entry(r, here),
    'A_≠': (r, instance) =>
      r.sum([
        r.number(0),
        ...pixelsOf(sizesOf(instance), 1)
          .slice(1)
          .map((other) => entry(r, other)),
      ]),
  },
  instances: [
    { width: 1, height: 1, maps: 2 },
    { width: 2, height: 1, maps: 2 },
    { width: 3, height: 2, maps: 2 },
  ].map((sizes) => ({ ks: [0], q: 0, tuples: [], sizes })),
  varied: () => entryName(here),
};
