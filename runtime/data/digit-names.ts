/** The names of the ten classes, in the order of their labels. */
export const digitNames = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
