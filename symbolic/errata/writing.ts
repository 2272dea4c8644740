/** Writing that can be misread, with nothing in it to decide. */
export interface SlipOfWriting {
  /** Where it stands in the paper. */
  readonly place: string;
  readonly paper: string;
  readonly corrected: string;
}

/** In the order of the paper. */
export const slipsOfWriting: readonly SlipOfWriting[] = [
  {
    place: 'III-A, the encoding',
    paper: '|ψ_x⟩ = V(x)|ψ₀⟩ up to a random initial |ψ₀⟩',
    corrected: '|ψ₀⟩ is any fixed state: Eqs. 2 and 10 are functions of x and θ only if it does not vary',
  },
  {
    place: 'Eq. 3',
    paper: 'x_j ∈ ℝⁿ, and (G ∘ f_VQC ∘ F)(x_j)',
    corrected: 'x_j is raw data of any dimension, and F(x_j) ∈ ℝⁿ is what the circuit takes',
  },
  {
    place: 'Eqs. 6 to 8',
    paper: 'f(A^k_ij) and w^ℓ_k(A^k_ij), with i, j and k also summed over',
    corrected: 'f(A) and w^ℓ_k(A): both take all entries of all feature maps',
  },
  {
    place: 'Eq. 10',
    paper: 'ρ₀ = |ψ₀⟩ ⊗ ⟨ψ₀|',
    corrected: 'ρ₀ = |ψ₀⟩⟨ψ₀|: everywhere else ⊗ joins qubits',
  },
  { place: 'Eq. 10', paper: 'U(ϑ)', corrected: 'U(θ), that of Eq. 1' },
  {
    place: 'Eq. 12',
    paper: 'the differential of a tensor product is defined as ∂A ⊗ B + A ⊗ ∂B',
    corrected: 'it is that, by the product rule for each entry: a theorem',
  },
  {
    place: 'Eqs. 13 and 15',
    paper: 'V_{k_1}(x_1) ⊗ ⋯ (σ_{k_q}V_{k_q}(x_q)) ⋯ ⊗ V_{k_n}(x_n)',
    corrected: '⋯ ⊗ (σ_{k_q}V_{k_q}(x_q)) ⊗ ⋯: the bracket is a slot, not a factor of a product',
  },
  {
    place: 'throughout',
    paper:
      'N data and N = 2ⁿ; k blocks, layers, channels and Pauli indices; i = √−1, pixels and indices; W, L',
    corrected: 'one letter for several things; in Eq. 15, i is √−1 and an index',
  },
];
