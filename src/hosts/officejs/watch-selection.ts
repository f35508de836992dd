import type { CellPlace } from "../ports.ts";
import { inExcel, refusalFor } from "./in-excel.ts";
import { refusals } from "./refusals.ts";
import { type Handler, stopListening } from "./stop-listening.ts";

/**
 * Tells which cell the clerk has selected, at once and whenever it is another one; also when
 * another sheet comes to the front, which selects nothing anew.
 * @returns how to stop
 * @throws HostRefusal
 */
export async function watchSelection(
  selected: (place: CellPlace) => void,
): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) throw refusals.tooOld();
  const teller = new SelectionTeller(selected);
  const handler = async () => teller.soon();
  const handlers: Handler[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      handlers.push(
        worksheets.onSelectionChanged.add(handler),
        worksheets.onActivated.add(handler),
      );
      await context.sync();
    });
  } catch (error) {
    throw refusalFor(error);
  }
  await teller.soon();
  return async () => {
    teller.end();
    await stopListening(handlers.splice(0));
  };
}

/** Asks for the selected cell once for a burst of events, and once more when it is over. */
class SelectionTeller {
  private asking: Promise<void> | null = null;
  private isStale = false;
  private last = "";
  private ended = false;

  constructor(private readonly selected: (place: CellPlace) => void) {}

  soon(): Promise<void> {
    this.isStale = true;
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  end(): void {
    this.ended = true;
  }

  private async ask(): Promise<void> {
    while (this.isStale && !this.ended) {
      this.isStale = false;
      const place = await activeCell();
      if (this.ended || place === null || keyOf(place) === this.last) continue;
      this.last = keyOf(place);
      this.selected(place);
    }
  }
}

const keyOf = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;

/** Null where there is none, as on a chart sheet, or while the clerk types into a cell. */
function activeCell(): Promise<CellPlace | null> {
  return inExcel("1.7", async (context) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load("address");
    worksheet.load("name");
    await context.sync();
    const { address } = cell;
    return { sheet: worksheet.name, cell: address.slice(address.lastIndexOf("!") + 1) };
  }).catch(() => null);
}
