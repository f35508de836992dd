import { Carrying } from "./carrying.ts";
import { Disclosing } from "./disclosing.ts";
import { Dismissing } from "./dismissing.ts";
import { Drafting } from "./drafting.ts";
import { Filling } from "./filling.ts";
import { HandingOver } from "./handing-over.ts";
import { LettingOut } from "./letting-out.ts";
import { Looking } from "./looking.ts";
import { Narrating } from "./narrating.ts";
import { Opening } from "./opening.ts";
import { Recomputing } from "./recomputing.ts";
import { Selecting } from "./selecting.ts";
import { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Panel } from "./view.ts";
import { Workplace } from "./workplace.ts";

/** One clerk at work: every button of the page is a method of one of these. */
export class Session {
  readonly store = new Store();
  readonly opening: Opening;
  readonly looking: Looking;
  readonly narrating: Narrating;
  readonly dismissing: Dismissing;
  readonly recomputing: Recomputing;
  readonly filling: Filling;
  readonly handingOver: HandingOver;
  readonly disclosing: Disclosing;
  readonly drafting: Drafting;
  readonly lettingOut: LettingOut;
  readonly carrying: Carrying;
  private readonly selecting: Selecting;

  constructor(around: Surroundings) {
    const place = new Workplace(this.store, around);
    this.opening = new Opening(place);
    this.looking = new Looking(place);
    this.narrating = new Narrating(place);
    this.dismissing = new Dismissing(place);
    this.recomputing = new Recomputing(place);
    this.filling = new Filling(place, this.recomputing);
    this.handingOver = new HandingOver(place, this.recomputing);
    this.disclosing = new Disclosing(place, this.recomputing);
    this.drafting = new Drafting(this.store);
    this.lettingOut = new LettingOut(place);
    this.carrying = new Carrying(place, this.recomputing);
    this.selecting = new Selecting(place);
    this.keepInStep();
  }

  /** Turns to a panel of the page. */
  go(panel: Panel): void {
    this.store.show({ panel });
    if (panel === "recompute") void this.recomputing.list();
    if (panel === "disclosure") void this.disclosing.look();
  }

  /**
   * The list of corrections and the verdicts on the text belong to the last check, what can be
   * undone to one workbook.
   */
  private keepInStep(): void {
    let { checked, book } = this.store.view;
    this.store.subscribe(() => {
      const { view } = this.store;
      const [before, beforeBook] = [checked, book];
      ({ checked, book } = view);
      this.selecting.follow();
      if (view.book !== beforeBook) {
        this.recomputing.forget();
        this.lettingOut.forget();
      }
      if (view.checked === before && view.book === beforeBook) return;
      if (view.checked !== before) this.lettingOut.doubt();
      if (view.checked !== before && view.panel === "recompute") void this.recomputing.list();
      if (view.checked !== before && view.panel === "disclosure") void this.disclosing.look();
      this.narrating.follow();
    });
  }
}
