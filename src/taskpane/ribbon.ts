import type { Session } from "./session/session.ts";

/** What each button of the ribbon does; the ids are those of the manifest. */
const buttons: Readonly<Record<string, (session: Session) => unknown>> = {
  checkNow: (session) => {
    session.go("findings");
    return session.looking.check();
  },
  showFindings: (session) => session.go("findings"),
  insertTemplate: (session) => session.go("template"),
  exportReview: (session) => {
    session.go("findings");
    return session.handingOver.review();
  },
  showHelp: (session) => session.go("help"),
};

/** Ids of the ribbon's buttons. */
export const ribbonActions: readonly string[] = Object.keys(buttons);

/** Lets the buttons of the ribbon act: each shows the pane, so that the clerk sees what came of it. */
export function associateRibbon(session: Session): void {
  for (const [id, act] of Object.entries(buttons)) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await act(session);
      } finally {
        event.completed();
      }
    });
  }
}
