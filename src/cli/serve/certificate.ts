import { X509Certificate, createPrivateKey } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../output.ts";
import type { Tls } from "./serve-folder.ts";

/** The certificate of this machine and where a clerk finds it. */
export interface OwnCertificate extends Tls {
  readonly path: string;
  /** Last day it holds, as `2027-01-31`. */
  readonly until: string;
}

const day = 24 * 60 * 60 * 1000;
/** Browsers take no certificate that holds longer than 398 days. */
const holds = 390;
/** A certificate that ends sooner than this is replaced, while there is time to trust the new one. */
const renewed = 30;

/** The folder of this user where the certificate is kept. */
export function certificateFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (process.platform === "win32") {
    const local = env["LOCALAPPDATA"] ?? env["APPDATA"];
    return join(local ?? join(homedir(), "AppData", "Local"), "budget-disclosure");
  }
  if (process.platform === "darwin") {
    return join(homedir(), "Library", "Application Support", "budget-disclosure");
  }
  const data = env["XDG_DATA_HOME"];
  return join(data ? data : join(homedir(), ".local", "share"), "budget-disclosure");
}

/** The certificate of this machine; made when there is none, and anew when it soon ends. */
export async function ownCertificate(folder: string, now: Date): Promise<OwnCertificate> {
  const path = join(folder, "localhost.crt");
  const keyPath = join(folder, "localhost.key");
  const kept = keptIn(path, keyPath, now);
  const pair = kept ?? (await madeAt(now));
  if (!kept) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeWhole(keyPath, pair.key, 0o600);
    writeWhole(path, pair.cert);
  }
  const { validTo } = new X509Certificate(pair.cert);
  return { ...pair, path, until: new Date(validTo).toISOString().slice(0, 10) };
}

/** The kept pair, if it can still be used. */
function keptIn(path: string, keyPath: string, now: Date): Tls | null {
  try {
    const [cert, key] = [readFileSync(path, "utf8"), readFileSync(keyPath, "utf8")];
    const certificate = new X509Certificate(cert);
    const left = Date.parse(certificate.validTo) - now.getTime();
    const fits = certificate.checkPrivateKey(createPrivateKey(key));
    const named = certificate.checkHost("localhost") !== undefined;
    return fits && named && left > renewed * day ? { cert, key } : null;
  } catch {
    return null;
  }
}

async function madeAt(now: Date): Promise<Tls> {
  // Needed once a year: loaded only here.
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "rsa",
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + holds * day),
    extensions: [
      // Trusting it must not mean trusting whatever it might sign.
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private };
}
