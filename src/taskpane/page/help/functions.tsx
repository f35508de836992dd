import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";

/** The functions of the add-in, one line each. */
export function Functions() {
  const { session, view, functions, namespace } = usePage();
  const inExcel = view.book?.place === "excel";
  if (functions.length === 0) return null;
  return (
    <section aria-labelledby="help-functions">
      <h3 id="help-functions">单元格里可用的函数（Excel）</h3>
      <dl class="functions">
        {functions.map(({ id, words, callable }) => (
          <div key={id}>
            <dt>
              <code>
                ={namespace}.{id}()
              </code>
            </dt>
            <dd>
              {words}
              {inExcel && callable && (
                <div class="actions">
                  <Button
                    press={() => void session.handingOver.formula(`${namespace}.${id}()`, true)}
                  >
                    填入选中的单元格
                  </Button>
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
