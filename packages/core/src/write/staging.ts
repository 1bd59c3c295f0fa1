/** Where new contents wait, named by their step's number, until all of them are written. */
export const stagingPath = ".bylaw/staging";
