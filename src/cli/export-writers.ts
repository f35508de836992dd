import type { Disclosure } from "../engine/compose.ts";
import { layPublished } from "../engine/lay-published.ts";
import type { ComposedDocument } from "../model/composed.ts";
import type { Reading } from "../model/reading.ts";
import { standard } from "../standard/index.ts";
import { nameOf, template } from "../standard/skeletons.ts";

export const exportFormats = ["docx", "html", "txt", "md", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is to be written. */
export interface Exported {
  readonly reading: Reading;
  readonly disclosure: Disclosure | null;
  readonly fragment: boolean;
  /** Why it leaves although errors stand; absent where none does. */
  readonly remark?: string;
}

/** A file as it is to be written. */
export interface Written {
  readonly content: string | Uint8Array;
  /** How many pages it has, where it has any. */
  readonly pages?: number;
}

type Writer = (exported: Exported) => Promise<Written>;

/** How each kind of file is written; what writes it is large, and loaded when it is asked for. */
export const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: async (exported) => {
    const [{ renderDocx }, { pagingOf }] = await Promise.all([
      import("../render/docx/render-docx.ts"),
      import("../render/docx/paging.ts"),
    ]);
    const document = documentOf(exported);
    return { content: renderDocx(document), pages: pagingOf(document).pages };
  },
  html: async (exported) => {
    const { renderHtml } = await import("../render/html/render-html.ts");
    return { content: renderHtml(documentOf(exported), { fragment: exported.fragment }) };
  },
  txt: async (exported) => {
    const { renderText } = await import("../render/text.ts");
    return { content: renderText(documentOf(exported)) };
  },
  md: async (exported) => {
    const { renderMarkdown } = await import("../render/markdown.ts");
    return { content: renderMarkdown(documentOf(exported)) };
  },
  xlsx: async ({ reading, remark }) => {
    const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
    const { sheets } = layPublished(reading, standard, { template, nameOf });
    const content = await templateWriter.write({
      ...{ sheets, names: [], anonymous: true },
      ...(remark !== undefined && { remark }),
    });
    return { content };
  },
};

const documentOf = ({ disclosure, remark }: Exported): ComposedDocument => ({
  ...disclosure!.document,
  ...(remark !== undefined && { remark }),
});
