import { beginWorkbook } from "../engine/begin-workbook.ts";
import { layOut } from "../engine/lay-out.ts";
import { HostRefusal } from "../hosts/ports.ts";
import type { Layout } from "../model/layout.ts";
import { standard } from "../standard/index.ts";
import { nameOf, template } from "../standard/skeletons.ts";

/** An empty template somebody asks for. */
export interface TemplateWish {
  readonly profile: string;
  readonly year: number;
  readonly department: string;
  readonly code: string;
}

/** A layout that templates can be made in. */
export interface ProfileOffer {
  readonly id: string;
  readonly name: string;
  readonly editions: readonly number[];
}

/** Every layout the standard knows. */
export function profileOffers(): ProfileOffer[] {
  return [...standard.profiles.values()].map(({ id, label, editions }) => ({
    id,
    name: label.zh,
    editions,
  }));
}

/** The sheets of an empty template. @throws HostRefusal */
export function templateFor({ profile, year, department, code }: TemplateWish): Layout {
  const known = standard.profiles.get(profile);
  if (!known) throw new HostRefusal("没有这个版式；请重新选择。");
  const begun = { profile: known, kind: "budget", year, department, code } as const;
  const contents = beginWorkbook(begun, null, standard);
  const asked = { standard, profile: known, year, contents, template, nameOf };
  return layOut({ ...asked, formulas: "all" });
}
