/** What esbuild's loaders make of files that are not scripts. */
declare module "*.ftl" {
  const text: string;
  export default text;
}
