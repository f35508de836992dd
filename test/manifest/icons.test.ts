import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { iconFiles } from "../../tools/icons.ts";
import { iconNames, iconSizes } from "../../tools/icons/drawings.ts";
import { pngSize } from "../../tools/manifest/validate.ts";
import { root } from "../house/house.ts";

describe("icons", () => {
  test("are the committed ones, drawn the same each time; otherwise run npm run generate", async () => {
    const stale = [...(await iconFiles(root))].filter(
      ([path, bytes]) =>
        !existsSync(join(root, path)) || !readFileSync(join(root, path)).equals(bytes),
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test.each(iconNames)("%s is there in every size, and no two are alike", (name) => {
    const pictures = iconSizes.map((size) => {
      const bytes = readFileSync(join(root, "src/taskpane/icons", `${name}-${size}.png`));
      expect(pngSize(bytes)).toEqual({ width: size, height: size });
      return bytes;
    });
    const others = iconNames.filter((one) => one !== name);
    for (const other of others) {
      const small = readFileSync(join(root, "src/taskpane/icons", `${other}-16.png`));
      expect(small.equals(pictures[0]!)).toBe(false);
    }
  });

  test("what is no PNG has no size", () => {
    expect(pngSize(Buffer.from("GIF89a not a PNG at all, though long"))).toBeNull();
    expect(pngSize(Buffer.alloc(4))).toBeNull();
  });
});
