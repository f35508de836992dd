/** What Excel answers when it cannot do what was asked; office.js turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code:
      | "AccessDenied"
      | "ApiNotFound"
      | "GeneralException"
      | "InvalidArgument"
      | "ItemAlreadyExists"
      | "ItemNotFound",
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "请求的资源不存在。");

export const invalidArgument = (what: string) =>
  new HostError("InvalidArgument", `参数无效、缺少或格式不正确。(${what})`);

export const accessDenied = () => new HostError("AccessDenied", "无法执行所请求的操作。");

/** The host is too old for it, or the fake host does not have it yet: a test must fail on it. */
export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `${member} is not an API of this host.`);
