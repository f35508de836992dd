import type { ChartPoint, ComposedChart } from "../../model/chart.ts";
import { colourOf } from "../colours.ts";
import { chartWorkbook, columnLetter, sheetName } from "./chart-workbook.ts";
import { typefaces } from "./fonts.ts";
import { type Part, relationships } from "./package.ts";
import { declaration, escaped, named } from "./xml.ts";

/** A chart that Word and LibreOffice draw themselves, with the figures it is drawn from. */
export function chartParts(chart: ComposedChart, number: number): Part[] {
  const book = `Microsoft_Excel_Sheet${number}.xlsx`;
  return [
    {
      path: `word/charts/chart${number}.xml`,
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      content: chartXml(chart),
    },
    {
      path: `word/charts/_rels/chart${number}.xml.rels`,
      content: relationships([{ id: "rId1", kind: "package", to: `../embeddings/${book}` }]),
    },
    { path: `word/embeddings/${book}`, content: chartWorkbook(chart) },
  ];
}

function chartXml(chart: ComposedChart): string {
  const isWhole = chart.shape === "shares";
  const plot = isWhole ? pie(chart) : columns(chart);
  const hasLegend = isWhole || chart.series.length > 1;
  const legend = `<c:legend><c:legendPos val="${isWhole ? "r" : "b"}"/><c:overlay val="0"/>${letters(1050)}</c:legend>`;
  return (
    `${declaration}<c:chartSpace ${named("c", "a", "r")}><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea>` +
    `${hasLegend ? legend : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${letters(1050)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** How words of a chart are lettered, in hundredths of a point. */
function letters(size: number): string {
  const face = typefaces.table.name;
  return (
    "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>" +
    `<a:defRPr sz="${size}"><a:latin typeface="${face}"/><a:ea typeface="${face}"/></a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}

const filled = (nth: number): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${colourOf(nth)}"/></a:solidFill>` +
  '<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>';

/** What stands beside each slice, column or bar. */
const labels = (
  format: string,
  at: string,
  shows: "val" | "percent",
  without: readonly number[] = [],
): string =>
  `<c:dLbls>${without.map((nth) => `<c:dLbl><c:idx val="${nth}"/><c:delete val="1"/></c:dLbl>`).join("")}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `${letters(900)}<c:dLblPos val="${at}"/><c:showLegendKey val="0"/><c:showVal val="${shows === "val" ? 1 : 0}"/>` +
  `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${shows === "percent" ? 1 : 0}"/>` +
  '<c:showBubbleSize val="0"/></c:dLbls>';

/** Per cent. */
const leastLabelled = 3;

function pie({ points, series }: ComposedChart): string {
  const slices = points.map(
    (_, nth) => `<c:dPt><c:idx val="${nth}"/><c:bubble3D val="0"/>${filled(nth)}</c:dPt>`,
  );
  // Labels of slices as thin as these would stand on one another.
  const thin = points.flatMap(({ figures }, nth) =>
    Number.parseInt(figures[0]!.share ?? "", 10) < leastLabelled ? [nth] : [],
  );
  const inside = `${slices.join("")}${labels("0.00%", "outEnd", "percent", thin)}`;
  const only = seriesXml({ name: series[0]!, nth: 0, points, inside });
  return `<c:pieChart><c:varyColors val="1"/>${only}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function columns({ shape, points, series }: ComposedChart): string {
  const isFlat = shape === "bars";
  const all = series.map((name, nth) => {
    const inside = `${filled(nth)}<c:invertIfNegative val="0"/>${labels("0.00", "outEnd", "val")}`;
    return seriesXml({ name, nth, points, inside });
  });
  const axis = (id: number, other: number, more: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${id === 1 && isFlat ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="${id === 2 ? 1 : 0}"/>${more}<c:crossAx val="${other}"/>`;
  const names = axis(
    1,
    2,
    `<c:axPos val="${isFlat ? "l" : "b"}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${letters(900)}`,
  );
  const sizes = axis(2, 1, `<c:axPos val="${isFlat ? "b" : "l"}"/><c:tickLblPos val="nextTo"/>`);
  return (
    `<c:barChart><c:barDir val="${isFlat ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${all.join("")}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx>${names}</c:catAx><c:valAx>${sizes}</c:valAx>`
  );
}

interface Series {
  readonly name: string;
  readonly nth: number;
  readonly points: readonly ChartPoint[];
  /** Looks and labels, between the name and the figures. */
  readonly inside: string;
}

/** A series with its figures, each bound to its cell of the workbook inside. */
function seriesXml({ name, nth, points, inside }: Series): string {
  const column = columnLetter(nth + 1);
  const last = points.length + 1;
  const cached = (texts: readonly string[]) =>
    `<c:ptCount val="${texts.length}"/>` +
    texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escaped(text)}</c:v></c:pt>`).join("");
  const words = (range: string, texts: readonly string[]) =>
    `<c:strRef><c:f>${sheetName}!${range}</c:f><c:strCache>${cached(texts)}</c:strCache></c:strRef>`;
  const values = points.map(({ figures }) => figures[nth]!.value);
  return (
    `<c:ser><c:idx val="${nth}"/><c:order val="${nth}"/><c:tx>${words(`$${column}$1`, [name])}</c:tx>${inside}` +
    `<c:cat>${words(
      `$A$2:$A$${last}`,
      points.map((point) => point.name),
    )}</c:cat>` +
    `<c:val><c:numRef><c:f>${sheetName}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>0.00</c:formatCode>${cached(values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}
