import { type Begun, carriedInto } from "../engine/carried-into.ts";
import { type CarriedOver, carriedOver, holdsSomething } from "../engine/carry-over.ts";
import { priorReading } from "../live/prior/prior-reading.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { readInput, unreadableSentence } from "./input.ts";
import { Refusal } from "./refusal.ts";

/** What a workbook or document of the year before hands on to a new one. @throws Refusal where that is nothing */
export async function priorAt(path: string, begun: Begun): Promise<CarriedOver> {
  const input = await readable(path);
  const all = carriedOver(priorReading(input), standard);
  const carried = carriedInto(all, standard, begun);
  if (holdsSomething(carried)) return carried;
  const why = holdsSomething(all)
    ? `里的数和文字在要生成的工作簿里没有位置`
    : `里没有认出上年的公开表或文字`;
  throw new Refusal(`${plainText(path)} ${why}，没有可带入的；请核对文件，或去掉 --prior。`);
}

async function readable(path: string) {
  try {
    return await readInput(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}
