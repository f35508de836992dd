import { parseReference } from "../areas.ts";
import { invalidArgument } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { type ObjectType } from "./object.ts";

/** `Excel.WorksheetFreezePanes`; what stays in view is kept as rows and columns. */
export const freezePanes: ObjectType<FakeSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: {
      since: "1.7",
      call: ({ attributes }, [address]) => {
        const found = parseReference(String(address));
        if (!found) throw invalidArgument(String(address));
        attributes["freeze"] = { rows: found.area.bottom, columns: found.area.right };
      },
    },
    FreezeRows: {
      since: "1.7",
      call: ({ attributes }, [rows]) => {
        attributes["freeze"] = { rows: Number(rows), columns: 0 };
      },
    },
    FreezeColumns: {
      since: "1.7",
      call: ({ attributes }, [columns]) => {
        attributes["freeze"] = { rows: 0, columns: Number(columns) };
      },
    },
  },
};
