/** Fields (contents list, links, calculated figures): what they show is text, how they are made is not. */
export class Fields {
  private readonly open: { inInstruction: boolean; isContents: boolean }[] = [];
  private instructions = 0;
  private contents = 0;

  mark(type: string | undefined): void {
    if (type === "begin") {
      this.open.push({ inInstruction: true, isContents: false });
      this.instructions += 1;
      return;
    }
    const field = this.open.at(-1);
    if (!field) return;
    if (field.inInstruction) this.instructions -= 1;
    field.inInstruction = false;
    if (type !== "end") return;
    if (field.isContents) this.contents -= 1;
    this.open.pop();
  }

  /** A piece of a field's instruction. */
  instruct(piece: string): void {
    const field = this.open.at(-1);
    if (!field || field.isContents || !/^\s*TOC\b/.test(piece)) return;
    field.isContents = true;
    this.contents += 1;
  }

  /** A field that never says where its instruction ends must not swallow the document. */
  endParagraph(): void {
    if (this.instructions === 0) return;
    for (const field of this.open) field.inInstruction = false;
    this.instructions = 0;
  }

  get inInstruction(): boolean {
    return this.instructions > 0;
  }

  get inContents(): boolean {
    return this.contents > 0;
  }
}
