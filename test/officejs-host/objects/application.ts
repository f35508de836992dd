import type { FakeWorkbook } from "../workbook.ts";
import { type ObjectType } from "./object.ts";

/** `Excel.Application`. */
export const application: ObjectType<FakeWorkbook> = {
  name: "Application",
  properties: {
    CalculationMode: {
      since: "1.1",
      get: (book) => book.calculationMode,
      set: (book, mode) => {
        book.calculationMode = String(mode);
      },
    },
    CalculationState: { since: "1.9", get: () => "Done" },
  },
  methods: {
    Calculate: {
      since: "1.1",
      call: (book) => {
        for (const sheet of book.sheets) book.changed({ kind: "calculated", sheet });
      },
    },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
};
