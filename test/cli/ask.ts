import { type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks a server for a path exactly as it is written here. */
export function ask(
  address: string,
  path: string,
  { ca, method = "GET", host }: { ca?: string; method?: string; host?: string } = {},
): Promise<Answer> {
  const { protocol, port } = new URL(address);
  const headers = host === undefined ? {} : { host };
  const options = {
    host: "localhost",
    port,
    path,
    method,
    headers,
    agent: false,
    ...(ca && { ca }),
  };
  return new Promise((done, failed) => {
    const request = (protocol === "https:" ? httpsRequest : httpRequest)(options, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (body += piece));
      response.on("end", () =>
        done({ status: response.statusCode!, headers: response.headers, body }),
      );
    });
    request.on("error", failed);
    request.end();
  });
}
