import { development, environmentAt } from "../../tools/manifest/environments.ts";
import { complaints, xmlOf } from "./manifests.ts";

const sound = xmlOf(development);

/** The manifest with one place changed; the place must be there. */
function changed(from: string | RegExp, to: string): string {
  const xml = sound.replace(from, to);
  if (xml === sound) throw new Error(`the manifest has no ${String(from)}`);
  return xml;
}

const version = /<Version>(.*)<\/Version>/;

/** What the schema sees: order, number and values of elements. */
const ofSchema: readonly (readonly [what: string, xml: string, says: string])[] = [
  [
    "elements in another order",
    changed(/( *<Id>.*\n)( *<Version>.*\n)/, "$2$1"),
    "This element is not expected",
  ],
  ["runtime after the form factors", moved("Runtimes", "AllFormFactors"), "not expected"],
  ["no kind of add-in", changed(' xsi:type="TaskPaneApp"', ""), "abstract"],
  ["a kind of button there is none of", changed('xsi:type="Button"', 'xsi:type="Knob"'), "Knob"],
  ["a lifetime there is none of", changed('lifetime="long"', 'lifetime="eternal"'), "eternal"],
  ["another host", changed('Name="Workbook"', 'Name="Mailbox"'), "Mailbox"],
  ["more than is allowed", changed("ReadWriteDocument", "ReadWriteMailbox"), "ReadWriteMailbox"],
  ["a three-part version", changed(version, "<Version>0.1.0</Version>"), "0.1.0"],
  ["an id that is no GUID", changed(/<Id>.*<\/Id>/, "<Id>budget</Id>"), "budget"],
  ["a picture size there is none of", changed('size="16"', 'size="17"'), "17"],
  [
    "an http address",
    changed('"https://localhost:3443/page.js"', '"http://localhost/p.js"'),
    "http",
  ],
  ["a long label", changed('"问题清单"', `"${"清".repeat(126)}"`), "maximum length of '125'"],
  ["a long tip", changed(/"打开窗格，[^"]+"/, `"${"格".repeat(251)}"`), "maximum length of '250'"],
  ["a long id", changed(/Page\.Url/g, "P".repeat(33)), "maximum length of '32'"],
  ["a long address", changed("/page.js", `/${"p".repeat(2048)}.js`), "maximum length of '2048'"],
  ["requirements of the wrong namespace", changed(/bt:(Sets?)\b/g, "$1"), "not expected"],
  ["no label", changed(/ *<Label resid="Check\.Label"\/>\n/, ""), "not expected"],
];

function moved(first: string, second: string): string {
  const block = (name: string) => `( *<${name}>[^]*?</${name}>\\n)`;
  return changed(new RegExp(block(first) + block(second)), "$2$1");
}

/** What only our own rules see. */
const ofRules: readonly (readonly [what: string, xml: string, says: string])[] = [
  [
    "a dangling resid",
    changed('<Title resid="Welcome.Title"/>', '<Title resid="Welcome.Tilte"/>'),
    'resid "Welcome.Tilte" is nowhere in Resources',
  ],
  [
    "a resource nobody uses",
    changed(
      "</bt:Urls>",
      '<bt:Url id="X" DefaultValue="https://localhost:3443/page.js"/></bt:Urls>',
    ),
    'resource "X" is used nowhere',
  ],
  [
    "a resource twice",
    changed(/( *<bt:Url id="Help\.Url".*\n)/, "$1$1"),
    'resource "Help.Url" is there twice',
  ],
  ["one button twice", changed('id="Budget.Export"', 'id="Budget.Help"'), "two controls are named"],
  [
    "a label without English",
    changed(/ *<bt:Override Locale="en-US" Value="Findings"\/>\n/, ""),
    "Findings.Label has no words for en-US",
  ],
  [
    "a name without English",
    changed(/ *<Override Locale="en-US" Value="Budget Disclosure.*\n/, ""),
    "DisplayName has no words for en-US",
  ],
  [
    "functions told in one language only",
    changed(/ *<bt:Override .*functions\.en-US\.json"\/>\n/, ""),
    "Functions.Metadata.Url has no words for en-US",
  ],
  ["another first language", changed(">zh-CN<", ">en-US<"), "DefaultLocale is not zh-CN"],
  [
    "functions in a page of their own",
    changed(
      /<Page>\s*<SourceLocation resid="Page\.Url"/,
      '<Page><SourceLocation resid="Functions.Script.Url"',
    ),
    "runtime, functions, ribbon and pane name",
  ],
  [
    "a plain pane of another page",
    changed(/(<SourceLocation DefaultValue="[^"]*)index\.html[^"]*/, "$1functions.html"),
    "is not the one Excel opens without a ribbon",
  ],
  [
    "an outside address",
    changed("https://localhost:3443/page.js", "https://cdn.example/page.js"),
    "https://cdn.example/page.js is not below https://localhost:3443/",
  ],
  ["a file the site lacks", changed("3443/page.js", "3443/paeg.js"), "the site has no paeg.js"],
  [
    "a picture of another size",
    changed(
      '"https://localhost:3443/icons/icon-32.png"',
      '"https://localhost:3443/icons/icon-48.png"',
    ),
    "icons/icon-48.png is not 32 by 32 pixels",
  ],
  [
    "a size Office insists on left out",
    changed(/ *<bt:Image size="80" resid="Icon\.help\.80"\/>\n/, ""),
    "an icon lacks the size 80",
  ],
  ["another version", changed(version, "<Version>9.9.9.0</Version>"), "Version is 9.9.9.0, not"],
  [
    "a foreign namespace",
    changed('DefaultValue="BUDGETDEV"', 'DefaultValue="BUDGET"'),
    "not BUDGETDEV",
  ],
];

test.each(ofSchema)("the schema catches %s", async (_what, xml, says) => {
  const [first] = await complaints(xml, development);
  expect(first).toContain(says);
});

test.each(ofRules)("the rules catch %s", async (_what, xml, says) => {
  const found = await complaints(xml, development);
  expect(found.join("\n")).toContain(says);
});

test("a production manifest of this machine is caught", async () => {
  const environment = environmentAt("production", "https://localhost:3443/");
  const found = await complaints(xmlOf(environment), environment);
  expect(found).toEqual(["a production manifest names this machine: https://localhost:3443/"]);
});

test("what is no XML is caught", async () => {
  expect(await complaints("<OfficeApp>", development)).not.toEqual([]);
});
