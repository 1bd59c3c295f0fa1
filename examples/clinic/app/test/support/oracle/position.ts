/** Where in a file something stands. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
