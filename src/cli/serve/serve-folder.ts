import { createServer as httpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as httpsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { siteFile } from "./site-file.ts";

/** Certificate and private key, as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** How a folder is to be served. */
export interface ServeOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Null serves plain HTTP. */
  readonly tls: Tls | null;
}

/** A folder that is being served. */
export interface Served {
  /** Where a browser finds it. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder to this machine and to nobody else, read-only. Rejects with the
 * system's error when the port cannot be used.
 */
export async function serveFolder(folder: string, { port, tls }: ServeOptions): Promise<Served> {
  const policy = policyOf(folder);
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    answerWith(folder, policy, request, response);
  const server = tls ? httpsServer({ ...tls }, answer) : httpServer(answer);
  await listening(server, port);
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `${tls ? "https" : "http"}://localhost:${own}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((ready, failed) => {
    server.once("error", failed);
    server.listen({ port, host: "127.0.0.1" }, () => {
      server.off("error", failed);
      ready();
    });
  });
}

function answerWith(
  folder: string,
  policy: string,
  { method = "", url = "", headers }: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Referrer-Policy", "no-referrer");
  if (!isOwnName(headers.host)) return refuse(response, 421);
  if (method !== "GET" && method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405);
  }
  const file = siteFile(folder, url);
  if (!file) return refuse(response, 404);
  // Office shows its own picture in place of an icon that must not be kept.
  if (!file.type.startsWith("image/")) response.setHeader("Cache-Control", "no-cache");
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": file.content.length });
  response.end(method === "HEAD" ? undefined : file.content);
}

const refusals = { 404: "没有这个文件。", 405: "只能读取。", 421: "只供本机使用。" } as const;

function refuse(response: ServerResponse, status: keyof typeof refusals): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${refusals[status]}\n`);
}

/** A page elsewhere cannot reach this one by giving its own name this machine's address. */
function isOwnName(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? "");
}

/** The policy the page states itself, so that header and page never disagree. */
function policyOf(folder: string): string {
  const page = siteFile(folder, "/");
  const text = page ? new TextDecoder().decode(page.content) : "";
  const [tag = ""] = /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(text) ?? [];
  const stated = /\scontent\s*=\s*"([^"]*)"/i.exec(tag)?.[1]?.replace(/\s+/g, " ").trim();
  return stated ?? "default-src 'self'";
}
