/** The members that every record has beside its fields, and their columns. */
export const systemColumns: Readonly<Record<string, string>> = {
  id: "id",
  version: "version",
  createdAt: "created_at",
  createdBy: "created_by",
  updatedAt: "updated_at",
  updatedBy: "updated_by",
  state: "state",
};
