import { type CarriedOver, carriedOver } from "../engine/carry-over.ts";
import { priorReading } from "../live/prior-reading.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { readInput, unreadableSentence } from "./input.ts";
import { Refusal } from "./refusal.ts";

/** What a workbook or document of the year before hands on. @throws Refusal where that is nothing */
export async function priorAt(path: string): Promise<CarriedOver> {
  const input = await readable(path);
  const carried = carriedOver(priorReading(input), standard);
  if (carried.figures.length > 0 || carried.texts.length > 0) return carried;
  throw new Refusal(
    `${plainText(path)} 里没有认出上年的公开表或文字，没有可带入的；请核对文件，或去掉 --prior。`,
  );
}

async function readable(path: string) {
  try {
    return await readInput(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}
