import { usePage } from "../shared/page-context.ts";

/** The functions of the add-in, one line each. */
export function Functions() {
  const { functions, namespace } = usePage();
  if (functions.length === 0) return null;
  return (
    <section aria-labelledby="help-functions">
      <h3 id="help-functions">单元格里可用的函数（Excel）</h3>
      <dl class="functions">
        {functions.map(({ id, words }) => (
          <div key={id}>
            <dt>
              <code>
                ={namespace}.{id}()
              </code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
