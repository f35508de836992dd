import type { Session } from "./session/session.ts";

/** A workbook dropped anywhere on the page is opened; anything else the page would leave for is kept out. */
export function takeDroppedFiles(session: Session): void {
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file)
      void session.opening.file(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  });
}
