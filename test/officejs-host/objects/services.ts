import { apiNotFound } from "../host-error.ts";
import { HostObject, type ObjectType } from "./object.ts";

const customFunctions: ObjectType<string> = {
  name: "CustomFunctions",
  methods: {
    SetInvocationResults: {
      since: "CustomFunctions 1.1",
      call: (_name, [results], call) => call.takeResults(results as readonly unknown[]),
    },
    SetInvocationArrayResults: {
      since: "CustomFunctions 1.4",
      call: (_name, [results], call) => call.takeResults(results as readonly unknown[]),
    },
    // The library says this on every host, as it starts.
    _SetOsfControlContainerReadyForCustomFunctions: { since: "1.1", call: () => null },
  },
};

const customFunctionsContainer: ObjectType<string> = {
  name: "CustomFunctionsContainer",
  links: {
    CustomFunctions: {
      since: "1.1",
      open: (name) => HostObject.of(customFunctions, name),
    },
  },
};

/** What the library itself looks at as it starts; nothing of it concerns an add-in. */
const internal: ObjectType<string> = { name: "InternalService" };

/** The service office.js asks for beside the workbook. @throws HostError */
export function service(name: string): HostObject {
  if (name === "Microsoft.ExcelServices.CustomFunctions") {
    return HostObject.of(customFunctions, name);
  }
  if (name === "Microsoft.ExcelServices.CustomFunctionsContainer") {
    return HostObject.of(customFunctionsContainer, name);
  }
  if (name.startsWith("Microsoft.InternalService.")) return HostObject.of(internal, name);
  throw apiNotFound(name);
}

/** Is it the library's own business, answered with nothing whatever is asked? */
export const isInternal = (object: HostObject) => object.type.name === internal.name;
