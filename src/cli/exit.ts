/** Exit codes of the contract (§1). */
export const EXIT = { done: 0, found: 1, refused: 2, bug: 3 } as const;
