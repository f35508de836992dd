/** Edition of the rule set, named in every report: the year and month its sources were last looked at. */
export const version = "2026.11";
