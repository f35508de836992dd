import type { Environment } from "./environments.ts";
import { type Node, everyNode, nodesAt, readXml } from "./read-xml.ts";

/** Width and height of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What a manifest is held against. */
export interface Surroundings {
  readonly environment: Environment;
  /** The version of package.json. */
  readonly version: string;
  /** Size of a picture of the site by its path; null when there is no such picture. */
  readonly pictureSize: (path: string) => PictureSize | null;
  /** Whether the site has a file. */
  readonly hasFile: (path: string) => boolean;
}

type Rule = (manifest: Node, surroundings: Surroundings) => readonly string[];

const localised = new Set(["DisplayName", "Description", "bt:String"]);
/** A name, not a word: the same in every language. */
const namespaceId = "Functions.Namespace";

/** What the schema cannot see: one sentence for each mistake, none for a sound manifest. */
export function complaintsAbout(xml: string, surroundings: Surroundings): readonly string[] {
  const manifest = readXml(xml);
  return rules.flatMap((rule) => rule(manifest, surroundings));
}

const resourcesOf = (manifest: Node): readonly Node[] =>
  nodesAt(manifest, "VersionOverrides/Resources").flatMap(({ children }) =>
    children.flatMap((group) => group.children),
  );

const residsResolve: Rule = (manifest) => {
  const ids = resourcesOf(manifest).map(({ attributes }) => attributes["id"] ?? "");
  const used = everyNode(manifest).flatMap(({ attributes: { resid } }) => resid ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid "${id}" is nowhere in Resources`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is used nowhere`),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `resource "${id}" is there twice`),
  ];
};

const namesAreUnique: Rule = (manifest) => {
  const ids = everyNode(manifest)
    .filter(({ name }) => ["Group", "Control"].includes(name))
    .map(({ attributes }) => attributes["id"] ?? "");
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `two controls are named "${id}"`);
};

const bothLanguages: Rule = (manifest) => {
  if (nodesAt(manifest, "DefaultLocale")[0]?.text !== "zh-CN")
    return ["DefaultLocale is not zh-CN"];
  const metadata = "Functions.Metadata.Url";
  return everyNode(manifest)
    .filter(({ attributes }) => attributes["DefaultValue"] !== undefined)
    .filter(
      ({ name, attributes: { id } }) =>
        id === metadata || (localised.has(name) && id !== namespaceId),
    )
    .filter(({ children }) => !children.some((one) => one.attributes["Locale"] === "en-US"))
    .map(({ name, attributes }) => `${attributes["id"] ?? name} has no words for en-US`);
};

/** A second page would be a second runtime: functions would not see what the pane knows. */
const onePage: Rule = (manifest, { environment }) => {
  const host = nodesAt(manifest, "VersionOverrides/Hosts/Host");
  const all = host.flatMap(everyNode);
  const resids = [
    ...all.filter(({ name }) => name === "Runtime" || name === "FunctionFile"),
    ...all.filter(({ name }) => name === "Page").flatMap(({ children }) => children),
    ...all
      .filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")
      .flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
  ].map(({ attributes }) => attributes["resid"]);
  if (new Set(resids).size !== 1 || resids.length < 4) {
    return [`runtime, functions, ribbon and pane name ${[...new Set(resids)].join(", ")}`];
  }
  const page = resourcesOf(manifest).find(({ attributes }) => attributes["id"] === resids[0]);
  const plain = nodesAt(manifest, "DefaultSettings/SourceLocation")[0];
  const same = page?.attributes["DefaultValue"] === plain?.attributes["DefaultValue"];
  return same
    ? []
    : [`the page of ${environment.name} is not the one Excel opens without a ribbon`];
};

const addressesAreOurs: Rule = (manifest, { environment, hasFile }) => {
  const all = everyNode(manifest).flatMap(({ attributes: { DefaultValue, Value } }) => [
    ...(DefaultValue === undefined ? [] : [DefaultValue]),
    ...(Value === undefined ? [] : [Value]),
  ]);
  const addresses = all.filter((value) => /^[a-z]+:\/\//i.test(value));
  return addresses.flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    if (!address.startsWith(environment.address)) {
      return [`${address} is not below ${environment.address}`];
    }
    const file = address.slice(environment.address.length).replace(/[?#].*$/, "");
    return hasFile(file) ? [] : [`the site has no ${file}`];
  });
};

const picturesHaveTheirSize: Rule = (manifest, { environment, pictureSize }) => {
  const addressOf = (resid: string | undefined) =>
    resourcesOf(manifest).find(({ attributes }) => attributes["id"] === resid)?.attributes[
      "DefaultValue"
    ];
  const asked = [
    { address: nodesAt(manifest, "IconUrl")[0]?.attributes["DefaultValue"], size: 32 },
    {
      address: nodesAt(manifest, "HighResolutionIconUrl")[0]?.attributes["DefaultValue"],
      size: 64,
    },
    ...everyNode(manifest).flatMap(({ attributes: { size, resid } }) =>
      size === undefined ? [] : [{ address: addressOf(resid), size: Number(size) }],
    ),
  ];
  const wrong = asked.flatMap(({ address, size }) => {
    const path = address?.slice(environment.address.length) ?? "";
    const found = pictureSize(path);
    const fits = found?.width === size && found.height === size;
    return fits ? [] : [`${path === "" ? "a picture" : path} is not ${size} by ${size} pixels`];
  });
  const icons = everyNode(manifest).filter(({ name }) => name === "Icon");
  const incomplete = icons.flatMap(({ children }) =>
    [16, 32, 80]
      .filter((size) => !children.some((one) => one.attributes["size"] === String(size)))
      .map((size) => `an icon lacks the size ${size}`),
  );
  return [...wrong, ...incomplete];
};

const isOfItsEnvironment: Rule = (manifest, { environment, version }) => {
  const namespace = resourcesOf(manifest).find(
    ({ attributes }) => attributes["id"] === namespaceId,
  );
  const found = {
    Id: nodesAt(manifest, "Id")[0]?.text,
    Version: nodesAt(manifest, "Version")[0]?.text,
    Namespace: namespace?.attributes["DefaultValue"],
  };
  const wanted = {
    Id: environment.id,
    Version: `${version}.0`,
    Namespace: environment.namespace,
  };
  return (Object.keys(wanted) as (keyof typeof wanted)[])
    .filter((key) => found[key] !== wanted[key])
    .map((key) => `${key} is ${found[key] ?? "missing"}, not ${wanted[key]}`);
};

const productionIsElsewhere: Rule = (_manifest, { environment: { name, address } }) =>
  name === "production" && /^https:\/\/(localhost|127\.|\[::1\])/.test(address)
    ? [`a production manifest names this machine: ${address}`]
    : [];

const rules: readonly Rule[] = [
  residsResolve,
  namesAreUnique,
  bothLanguages,
  onePage,
  addressesAreOurs,
  picturesHaveTheirSize,
  isOfItsEnvironment,
  productionIsElsewhere,
];
