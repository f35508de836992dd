import type { RequirementSets } from "./requirement-sets.ts";

/** What a Windows host tells office.js about the document as it starts; numbers are Excel's, in Chinese. */
export function documentContext(url: string, sets: RequirementSets): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "budget",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => url,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetOfficeThemeInfo: () => null,
  };
}
