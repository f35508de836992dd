import { shown } from "./plain.ts";

interface Props {
  readonly text: string;
  /** Characters shown at most. */
  readonly most?: number;
}

/** Text that comes from a workbook: a text of its own direction, never markup. */
export function Untrusted({ text, most }: Props) {
  return <bdi>{shown(text, most)}</bdi>;
}
