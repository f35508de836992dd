import { address } from "../../model/grid.ts";
import type { LaidSheet } from "../../model/layout.ts";
import { page } from "../sheet-look.ts";
import { areaAddress } from "./rectangles.ts";

/** Keeps titles and headings in view, without the grid between cells. */
export function setView(sheet: Excel.Worksheet, { freeze: { rows, columns } }: LaidSheet): void {
  sheet.showGridlines = false;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${address(rows, columns)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const pointsPerInch = 72;

/** One page wide, headings on every page, page numbers. */
export function setPage(sheet: Excel.Worksheet, laid: LaidSheet): void {
  const { pageLayout } = sheet;
  const { left, right, top, bottom, header, footer } = page.margins;
  pageLayout.set({
    paperSize: laid.paper,
    orientation: laid.landscape ? "Landscape" : "Portrait",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    // The fill that marks inputs is for the screen.
    blackAndWhite: true,
    leftMargin: left * pointsPerInch,
    rightMargin: right * pointsPerInch,
    topMargin: top * pointsPerInch,
    bottomMargin: bottom * pointsPerInch,
    headerMargin: header * pointsPerInch,
    footerMargin: footer * pointsPerInch,
  });
  pageLayout.setPrintArea(areaAddress(laid.printed));
  if (laid.repeat) pageLayout.setPrintTitleRows(`$${laid.repeat.first}:$${laid.repeat.last}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}
