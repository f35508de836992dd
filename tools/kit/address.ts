import { KitRefusal } from "./refusal.ts";

/** The longest file of the site must still fit into what Office allows for an address. */
const longest = 1900;

const example = "如 https://czj.example.gov.cn/budget/";

/** The address the site will have, ending with a slash. @throws KitRefusal */
export function siteAddress(text: string | undefined): string {
  if (text === undefined || text.trim() === "") {
    throw new KitRefusal(`没有写网址；请用 --address 写出网页将放在哪里，${example}。`);
  }
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const refuse = (why: string): never => {
    throw new KitRefusal(`网址 ${shown} 不能用：${why}，${example}。`);
  };
  if (!/^https:\/\//i.test(text)) refuse("要以 https:// 开头");
  if (!/^https:\/\/[^/?#\\]/i.test(text) || !URL.canParse(text)) refuse("没有主机名或写法不对");
  const { hostname, username, password, search, hash, pathname, href } = new URL(text);
  if (username !== "" || password !== "") refuse("不要写用户名和密码");
  if (search !== "" || hash !== "" || /[?#]/.test(text)) refuse("不要带 ? 或 # 后面的部分");
  if (isThisMachine(hostname)) refuse("这是本机，别的电脑打不开；请写服务器的网址");
  if (!/[\p{L}\p{N}]/u.test(hostname)) refuse("主机名里没有字母或数字");
  if (!isDecodable(pathname)) refuse("路径里的 % 写法不对");
  if (pathname.includes("//")) refuse("路径里有多余的斜杠");
  if (/\.(html?|xml|js|aspx?|php)$/i.test(pathname)) refuse("请写到文件夹为止，不要写文件名");
  if (href.length > longest) refuse("太长");
  return href.endsWith("/") ? href : `${href}/`;
}

/** Loopback and the address of none, as `URL` writes them: `::ffff:7f00:1` is 127.0.0.1 too. */
function isThisMachine(hostname: string): boolean {
  return (
    /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0)\.?$/.test(hostname) ||
    /^\[::(1|ffff:7f[\da-f]{2}:[\da-f]{1,4}|ffff:0:0)?\]$/.test(hostname)
  );
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
