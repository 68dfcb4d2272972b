/** What can be done on these pages without leaving them. */
export type Act = 'accept' | 'decline' | 'hand_decision' | 'finish' | 'move_due' | 'help';
