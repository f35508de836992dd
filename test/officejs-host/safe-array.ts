/** Arrays cross between office.js and a Windows host in this shape. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export const safeArray = (values: unknown[]): SafeArray => ({
  toArray: () => values,
  dimensions: () => 1,
});
