/** Whether law of one jurisdiction reaches another: that of `US` reaches `US-CA`, not the reverse. */
export function coversJurisdiction(law: string, place: string): boolean {
  return place === law || place.startsWith(`${law}-`);
}
