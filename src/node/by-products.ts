/** What systems and editors leave beside an author's files: their locks, copies, folder settings and swap files. */
const BY_PRODUCTS = [
  /^\.DS_Store$/,
  /^\._/,
  /^\.#/,
  /^#.*#$/,
  /~$/,
  /\.sw[a-p]$/,
  /^~\$/,
  /^(Thumbs\.db|desktop\.ini|Icon\r)$/i,
  /^\.(git|svn|hg|idea|vscode|terraform|nfs.*|gitkeep|keep)$/,
  /^(node_modules|__pycache__|\.ansible)$/,
  /\.(bak|orig|rej|tmp)$/i,
  // Terraform's state and its lock: what it knows of real accounts is no file of a pack.
  /\.tfstate(\..*)?$|^\.terraform\.tfstate\.lock\.info$/,
];

/** True for a name that systems, editors and tools leave in a folder and no author means: it is passed over without a word. */
export function isByProduct(name: string): boolean {
  return BY_PRODUCTS.some((pattern) => pattern.test(name));
}
