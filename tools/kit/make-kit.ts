import { type Environment, environmentAt, idOf } from "../manifest/environments.ts";
import { manifestXml } from "../manifest/manifest-xml.ts";
import { texts } from "../manifest/ribbon.ts";
import { pngSize, validate } from "../manifest/validate.ts";
import { versionOf } from "../manifest/write.ts";
import { licenceText } from "./licences.ts";
import { pagesOf } from "./pages.ts";
import { KitRefusal } from "./refusal.ts";
import { catalogueKey, registryFile } from "./registry.ts";
import { siteFiles } from "./site.ts";

/** What a kit is made for. */
export interface KitOrder {
  /** As `siteAddress` gives it. */
  readonly address: string;
  readonly environment: "production" | "test";
  /** Who provides the add-in to its users; null where nobody was named. */
  readonly name: string | null;
  /** The folder of the built site. */
  readonly site: string;
}

/** Every file of a kit by path; the same order always gives the same bytes. @throws KitRefusal */
export async function kitFiles(root: string, order: KitOrder): Promise<Map<string, Uint8Array>> {
  const { address, name, site: folder } = order;
  const environment = environmentAt(order.environment, address, name ?? undefined);
  const version = versionOf(root);
  const site = siteFiles(folder, address);
  const manifest = manifestXml(environment, version);
  await refuseUnlessSound(root, manifest, environment, site);
  const catalogue = idOf("catalogue", order.environment, address);
  const pages = pagesOf(root, {
    title: texts.name.zh + environment.suffix.zh,
    name: name ?? "（单位名称）",
    version,
    address,
    host: new URL(address).hostname,
    namespace: environment.namespace,
    key: catalogueKey(catalogue),
  });
  const own: readonly (readonly [string, string | Uint8Array])[] = [
    ...pages,
    ["manifest.xml", manifest],
    ["信任目录.reg", registryFile(catalogue)],
    ["示例工作簿.xlsx", site.get("sample.xlsx")!],
    ["许可与声明.txt", `\ufeff${licenceText(root).replaceAll("\n", "\r\n")}`],
    ...[...site].map(([path, bytes]) => [`site/${path}`, bytes] as const),
  ];
  return new Map(own.map(([path, content]) => [path, Buffer.from(content)]));
}

async function refuseUnlessSound(
  root: string,
  manifest: string,
  environment: Environment,
  site: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const complaints = await validate(
    manifest,
    {
      environment,
      version: versionOf(root),
      hasFile: (path) => site.has(path),
      pictureSize: (path) => {
        const bytes = site.get(path);
        return bytes === undefined ? null : pngSize(bytes);
      },
    },
    root,
  );
  if (complaints.length === 0) return;
  throw new KitRefusal(
    `清单没有通过检查，安装包没有生成；请运行 npm run build 后再试，仍不行的请把这一行报给开发人员：${complaints[0]}`,
  );
}
