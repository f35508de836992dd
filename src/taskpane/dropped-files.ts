import type { Session } from "./session/session.ts";

const isText = /\.(?:docx|docm|html?|txt|md|pdf)$/i;

/** A workbook or a document dropped anywhere on the page is opened; anything else the page would leave for is kept out. */
export function takeDroppedFiles(session: Session): void {
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    const bytes = async () => new Uint8Array(await file.arrayBuffer());
    if (!isText.test(file.name)) void session.opening.file(file.name, bytes);
    else {
      session.go("text");
      void session.narrating.file(file.name, bytes);
    }
  });
}
