/** Who is acting: taken from a verified token, never from the request's own claims. */
export interface Actor {
  /** The organisation whose rows the actor may reach. */
  readonly tenant: string;
  /** The person or system, unique within the tenant. */
  readonly subject: string;
  /**
   * Everyone who acts: the subject, and those who act for it, the one who calls first of these. Only the
   * subject when nobody acts for it.
   */
  readonly people: readonly string[];
  /** One of the application's roles. */
  readonly role: string;
  /** What the access is for; one of the role's purposes. */
  readonly purpose: string;
  /** The sign-in that the token belongs to. */
  readonly session: string;
  /** Further claims that the issuer vouches for, such as a department. */
  readonly attributes: Readonly<Record<string, string>>;
}
