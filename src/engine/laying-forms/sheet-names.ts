/** What a sheet's name may not hold, and its greatest length. */
const forbidden = /[\\/?*[\]:\p{Cc}]/gu;
const longest = 31;

/** Names that sheets can have: allowed signs only, cut, and no two alike in whatever case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((words) => {
    const plain =
      words
        .replace(forbidden, " ")
        .trim()
        .replace(/^'+|(?<!')'+$/g, "") || "绩效目标表";
    let name = cut(plain, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const ending = ` (${count})`;
      name = `${cut(plain, longest - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Never half of a character that takes two units. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
