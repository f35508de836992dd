/** The key under which Excel looks for a trusted catalogue. */
export function catalogueKey(catalogue: string): string {
  return `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${catalogue}}`;
}

/**
 * A registry file that makes a shared folder a trusted catalogue of add-ins. The folder is filled in
 * by whoever knows its name; the encoding is what the registry editor reads Chinese in.
 */
export function registryFile(catalogue: string): Buffer {
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    "; 预算公开核对：让 Excel 信任放清单的共享文件夹。",
    "; 双击之前，请把下面 Url 一行的“文件服务器”和“共享文件夹”改成真的名字；每个反斜杠写两个。",
    "",
    `[${catalogueKey(catalogue)}]`,
    `"Id"="{${catalogue}}"`,
    '"Url"="\\\\\\\\文件服务器\\\\共享文件夹"',
    '"Flags"=dword:00000001',
    "",
  ];
  return Buffer.from(`\ufeff${lines.join("\r\n")}`, "utf16le");
}
