/**
 * An error whose message is written for whoever runs the application. It quotes no value of a
 * record, so that it may stand in the log.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
