/** Takes a name that stands for nothing, and what would be right. */
export type ReportReference = (name: string, message: string) => void;
