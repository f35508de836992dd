import { Button } from "../shared/button.tsx";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { HiddenSheet } from "./hidden-sheet.tsx";
import { Waiting } from "./waiting.tsx";

/** What is going on, what just happened, and what stands in the way. */
export function Messages() {
  const { session, view } = usePage();
  const { progress, notice, refused, hidden, waiting } = view;
  const bad = notice?.bad === true;
  return (
    <div class="messages">
      {progress !== null && (
        <div class="progress">
          <div class="bar" role="progressbar" aria-label="进度" aria-valuetext={progress} />
        </div>
      )}
      <div role="status" aria-live="polite">
        {progress !== null && <p class="progress-words">{progress}</p>}
        {notice && !bad && <Notice key={notice.turn} words={notice.words} of="passed" />}
      </div>
      <div role="alert">
        {notice && bad && <Notice key={notice.turn} words={notice.words} of="error" />}
        {refused !== null && (
          <div class="message error">
            <Shape of="error" />
            <div class="message-body">
              <p>
                <Untrusted text={refused} />
              </p>
              <Button press={() => void session.looking.check()}>重新核对</Button>
            </div>
          </div>
        )}
      </div>
      {hidden && <HiddenSheet at={hidden} />}
      {waiting !== null && <Waiting name={waiting} />}
    </div>
  );
}

function Notice({ words, of }: { readonly words: string; readonly of: "passed" | "error" }) {
  const { session } = usePage();
  return (
    <div class={`message ${of}`}>
      <Shape of={of} />
      <p class="message-body">
        <Untrusted text={words} />
      </p>
      <button
        type="button"
        class="close"
        aria-label="关闭这条消息"
        onClick={() => session.store.show({ notice: null })}
      >
        ×
      </button>
    </div>
  );
}
