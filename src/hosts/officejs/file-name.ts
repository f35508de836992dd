/** What an open workbook that was never saved is called. */
const unsaved = "当前工作簿";

/** Name of the file at a place such as `C:\预算\表.xlsx` or `https://…/%E8%A1%A8.xlsx`. */
export function fileNameOf(place: string | null | undefined): string {
  const isAddress = /^https?:\/\//i.test(place ?? "");
  const path = isAddress ? (place ?? "").replace(/[?#][^]*/, "") : (place ?? "");
  const name = path.split(/[\\/]/).at(-1)!;
  return (isAddress ? decoded(name) : name) || unsaved;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
