import { accessDenied, HostError } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { type ObjectType, readable } from "./object.ts";

/** What a protected sheet allows where nothing is said. */
const strictest = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`. */
export const protection: ObjectType<FakeSheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: readable("1.2", (sheet) => sheet.protection !== null),
    Options: readable("1.2", (sheet) =>
      sheet.protection ? { ...strictest, ...sheet.protection.options } : null,
    ),
  },
  methods: {
    Protect: {
      since: "1.2",
      call: (sheet, [options, password]) => {
        if (sheet.protection) throw new HostError("AccessDenied", "工作表已受保护。");
        sheet.protection = {
          options: (options ?? {}) as Record<string, unknown>,
          ...(typeof password === "string" && { password }),
        };
      },
    },
    Unprotect: {
      since: "1.2",
      call: (sheet, [password]) => {
        const wanted = sheet.protection?.password;
        if (wanted !== undefined && wanted !== password) throw accessDenied();
        sheet.protection = null;
      },
    },
  },
};
