/** A way to bring photos of any proportions to one size. */
interface ResizePolicy {
  readonly summary: string;
  /** What sharp calls it. */
  readonly fit: 'fill' | 'cover' | 'contain';
}

/** The resize policies by name. */
export const resizePolicies = {
  stretch: { summary: 'the whole photo, stretched to the size, proportions lost', fit: 'fill' },
  crop: { summary: 'the middle of the photo, proportions kept, what is longer cut off', fit: 'cover' },
  pad: { summary: 'the whole photo, proportions kept, the rest grey', fit: 'contain' },
} satisfies Record<string, ResizePolicy>;

/** The name of a resize policy. */
export type ResizePolicyName = keyof typeof resizePolicies;
