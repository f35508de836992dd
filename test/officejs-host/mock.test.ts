/** The package takes only the names of the hosts from it, and it cannot be loaded here. */
const manifestLibrary = "office-addin-manifest";

/** What Microsoft's own mock can show: a value is there after load and sync, not before. */
test("office-addin-mock tells of a value that was read before it was loaded", async () => {
  jest.doMock(manifestLibrary, () => ({ OfficeApp: { Excel: "excel", Outlook: "outlook" } }));
  const { OfficeMockObject } = await import("office-addin-mock");
  const context = new OfficeMockObject({
    workbook: { range: { address: "收支总表!B2", values: [[1234.5]] } },
  }) as unknown as { workbook: { range: Excel.Range }; sync(): Promise<void> };
  const { range } = context.workbook;
  expect(Reflect.get(range, "values")).toBe("Error, property was not loaded");
  range.load("values");
  await context.sync();
  expect(range.values).toEqual([[1234.5]]);
});
