/** An event that is listened to. */
export type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Ends what was begun in one batch; nothing to end is nothing to do. */
export async function stopListening(handlers: readonly Handler[]): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  for (const handler of handlers) handler.remove();
  await context.sync();
}
