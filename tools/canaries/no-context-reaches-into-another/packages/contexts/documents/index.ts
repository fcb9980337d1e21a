export interface Doc { id: string }
