type Attributes = Readonly<Record<string, string>>;

/** The numbers a browser prints before the items of a numbered list. */
export class ListNumbers {
  private readonly lists: { ordered: boolean; next: number }[] = [];
  private printed = "";

  openList(name: string, attributes: Attributes): void {
    const style = attributes["style"]?.replace(/\s/g, "").toLowerCase() ?? "";
    const ordered = name === "ol" && !/list-style(?:-type)?:none/.test(style);
    this.lists.push({ ordered, next: numberOf(attributes["start"]) ?? 1 });
  }

  closeList(): void {
    this.lists.pop();
  }

  openItem(attributes: Attributes): void {
    this.printed = "";
    const list = this.lists.at(-1);
    if (!list?.ordered) return;
    const number = numberOf(attributes["value"]) ?? list.next;
    list.next = number + 1;
    this.printed = `${number}. `;
  }

  /** What is printed before the words that come first in an item; empty where nothing is. */
  takeNumber(): string {
    const number = this.printed;
    this.printed = "";
    return number;
  }
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null;
}
