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

type Writer = (exported: Exported) => Promise<string | Uint8Array>;

/** How each kind of file is written; what writes it is large, and loaded when it is asked for. */
export const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: async (exported) =>
    (await import("../render/docx/render-docx.ts")).renderDocx(documentOf(exported)),
  html: async (exported) => {
    const { renderHtml } = await import("../render/html/render-html.ts");
    return renderHtml(documentOf(exported), { fragment: exported.fragment });
  },
  txt: async (exported) => (await import("../render/text.ts")).renderText(documentOf(exported)),
  md: async (exported) =>
    (await import("../render/markdown.ts")).renderMarkdown(documentOf(exported)),
  xlsx: async ({ reading, remark }) => {
    const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
    const { sheets } = layPublished(reading, standard, { template, nameOf });
    return templateWriter.write({
      ...{ sheets, names: [], anonymous: true },
      ...(remark !== undefined && { remark }),
    });
  },
};

const documentOf = ({ disclosure, remark }: Exported): ComposedDocument => ({
  ...disclosure!.document,
  ...(remark !== undefined && { remark }),
});
