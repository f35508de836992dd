import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg, initWasm } from "@resvg/resvg-wasm";
import { iconNames, iconSizes, iconSvg } from "./icons/drawings.ts";

const folder = "src/taskpane/icons";

/** Loading the renderer twice is refused by it, so the first load is kept. */
let loaded: Promise<void> | undefined;

function load(root: string): Promise<void> {
  const find = createRequire(join(root, "package.json"));
  loaded ??= initWasm(readFileSync(find.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return loaded;
}

/** Path and bytes of every icon, as SVG and in each size Office asks for; always the same bytes. */
export async function iconFiles(root: string): Promise<Map<string, Uint8Array>> {
  await load(root);
  const files = new Map<string, Uint8Array>();
  for (const name of iconNames) {
    const svg = iconSvg(name);
    files.set(`${folder}/${name}.svg`, new TextEncoder().encode(svg));
    for (const size of iconSizes) {
      const picture = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
      files.set(`${folder}/${name}-${size}.png`, picture.asPng());
      picture.free();
    }
  }
  return files;
}

/** Writes the icons of the add-in and of its buttons. */
export async function writeIcons(root: string): Promise<void> {
  for (const [path, bytes] of await iconFiles(root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

if (process.argv[1]?.endsWith("icons.ts") === true) void writeIcons(process.cwd());
