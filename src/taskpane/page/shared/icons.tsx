import type { Severity } from "../../../model/finding.ts";

/** Shapes by meaning: an octagon must be mended, a triangle needs a look, a circle is worth knowing. */
const outlines: Readonly<Record<Severity | "passed", string>> = {
  error: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
  warning: "M8 1.2 15.4 14.4H.6z",
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
  passed: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
};

const signs: Readonly<Record<Severity | "passed", string>> = {
  error: "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2",
  warning: "M8 6v4M8 11.9v.3",
  info: "M8 7.4v4M8 4.7v.2",
  passed: "M4.8 8.2l2.3 2.3 4.2-4.6",
};

/** The shape of a severity; the word stands beside it. */
export function Shape({ of }: { readonly of: Severity | "passed" }) {
  return (
    <svg class={`shape ${of}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path class="outline" d={outlines[of]} />
      <path class="sign" d={signs[of]} fill="none" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}

/** Points down; to the right while what it belongs to is folded. */
export function Chevron() {
  return (
    <svg class="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2.5 7.5 6 4 9.5" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
